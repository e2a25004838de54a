using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CoP.Domain.Charters;

/// <summary>Which amendment: the position of its proposal in the community's stream.</summary>
/// <remarks>Ordered by position, so earlier proposals come first. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(PositionIdJsonConverter<AmendmentId>))]
public readonly record struct AmendmentId : IPositionId<AmendmentId>
{
    /// <summary>Makes the id of a position.</summary>
    /// <param name="position">The position of the proposal, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative.</exception>
    public AmendmentId(long position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        Position = position;
    }

    /// <inheritdoc/>
    public long Position { get; }

    /// <inheritdoc/>
    public static AmendmentId At(long position) => new(position);

    /// <inheritdoc/>
    public static AmendmentId Parse(string s, IFormatProvider? provider) => PositionText.Parse<AmendmentId>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AmendmentId result) => PositionText.TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(AmendmentId other) => Position.CompareTo(other.Position);

    /// <summary>Returns the position as digits.</summary>
    /// <returns>The same in every culture.</returns>
    public override string ToString() => PositionText.Of(Position);
}
