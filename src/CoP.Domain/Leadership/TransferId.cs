using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CoP.Domain.Leadership;

/// <summary>Which transfer: the position of its proposal in the community's stream.</summary>
/// <remarks>Ordered by position, so earlier proposals come first. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(PositionIdJsonConverter<TransferId>))]
public readonly record struct TransferId : IPositionId<TransferId>
{
    /// <summary>Makes the id of a position.</summary>
    /// <param name="position">The position of the proposal, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative.</exception>
    public TransferId(long position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        Position = position;
    }

    /// <inheritdoc/>
    public long Position { get; }

    /// <inheritdoc/>
    public static TransferId At(long position) => new(position);

    /// <inheritdoc/>
    public static TransferId Parse(string s, IFormatProvider? provider) => PositionText.Parse<TransferId>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TransferId result) => PositionText.TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(TransferId other) => Position.CompareTo(other.Position);

    /// <summary>Returns the position as digits.</summary>
    /// <returns>The same in every culture.</returns>
    public override string ToString() => PositionText.Of(Position);
}
