using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CoP.Domain.Landscapes;

/// <summary>Which boundary object: the position of its introduction in the landscape's stream.</summary>
/// <remarks>Ordered by position, so earlier objects come first. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(PositionIdJsonConverter<BoundaryObjectId>))]
public readonly record struct BoundaryObjectId : IPositionId<BoundaryObjectId>
{
    /// <summary>Makes the id of a position.</summary>
    /// <param name="position">The position of the introduction, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative.</exception>
    public BoundaryObjectId(long position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        Position = position;
    }

    /// <inheritdoc/>
    public long Position { get; }

    /// <inheritdoc/>
    public static BoundaryObjectId At(long position) => new(position);

    /// <inheritdoc/>
    public static BoundaryObjectId Parse(string s, IFormatProvider? provider) => PositionText.Parse<BoundaryObjectId>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BoundaryObjectId result) => PositionText.TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(BoundaryObjectId other) => Position.CompareTo(other.Position);

    /// <summary>Returns the position as digits.</summary>
    /// <returns>The same in every culture.</returns>
    public override string ToString() => PositionText.Of(Position);
}
