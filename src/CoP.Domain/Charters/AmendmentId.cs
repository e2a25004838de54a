using System.Globalization;
using System.Text.Json.Serialization;

namespace CoP.Domain.Charters;

/// <summary>Which amendment: the position of the event that proposed it.</summary>
/// <remarks>Ordered by number, so earlier proposals come first. <see langword="default"/> is the position 0, which is always a founding and never an amendment. Immutable and thread-safe.</remarks>
/// <param name="Position">The position in the stream of the constitution, from 0.</param>
[JsonConverter(typeof(AmendmentIdJsonConverter))]
public readonly record struct AmendmentId(long Position) : IParsable<AmendmentId>, IComparable<AmendmentId>
{
    /// <summary>Whether one amendment was proposed before another.</summary>
    /// <param name="left">One amendment.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is earlier.</returns>
    public static bool operator <(AmendmentId left, AmendmentId right) => left.Position < right.Position;

    /// <summary>Whether one amendment was proposed before another, or is the same.</summary>
    /// <param name="left">One amendment.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is not later.</returns>
    public static bool operator <=(AmendmentId left, AmendmentId right) => left.Position <= right.Position;

    /// <summary>Whether one amendment was proposed after another.</summary>
    /// <param name="left">One amendment.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is later.</returns>
    public static bool operator >(AmendmentId left, AmendmentId right) => left.Position > right.Position;

    /// <summary>Whether one amendment was proposed after another, or is the same.</summary>
    /// <param name="left">One amendment.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the left one is not earlier.</returns>
    public static bool operator >=(AmendmentId left, AmendmentId right) => left.Position >= right.Position;

    /// <summary>Reads a position.</summary>
    /// <param name="s">Digits only.</param>
    /// <param name="provider">Not used: ids do not depend on a culture.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text is no position.</exception>
    public static AmendmentId Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var id)
        ? id
        : throw new FormatException("An amendment's id is a position: digits only.");

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AmendmentId result)
    {
        var fits = long.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var position);
        result = new(position);
        return fits;
    }

    /// <inheritdoc/>
    public int CompareTo(AmendmentId other) => Position.CompareTo(other.Position);

    /// <summary>Returns the position as digits.</summary>
    /// <returns>The same text under every culture.</returns>
    public override string ToString() => Position.ToString(CultureInfo.InvariantCulture);
}
