using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace CoP.Domain.Leadership;

/// <summary>Which transfer: the position of its proposal in the community's stream, so that no id is ever made up.</summary>
/// <remarks>Written as digits, <c>17</c>. <see langword="default"/> is position 0. Immutable and thread-safe; ordered by position, which is the order of proposing.</remarks>
[JsonConverter(typeof(TransferIdJsonConverter))]
public readonly record struct TransferId : IParsable<TransferId>, IComparable<TransferId>
{
    /// <summary>Makes the id of a position.</summary>
    /// <param name="position">The position of the proposal, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative.</exception>
    public TransferId(long position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        Position = position;
    }

    /// <summary>The position of the proposal in the stream, counted from 0.</summary>
    public long Position { get; }

    /// <summary>Whether one was proposed before another.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">Another one.</param>
    /// <returns>Whether <paramref name="left"/> is the earlier one.</returns>
    public static bool operator <(TransferId left, TransferId right) => left.Position < right.Position;

    /// <summary>Whether one was proposed before another or is the same.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">Another one.</param>
    /// <returns>Whether <paramref name="left"/> is not the later one.</returns>
    public static bool operator <=(TransferId left, TransferId right) => left.Position <= right.Position;

    /// <summary>Whether one was proposed after another.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">Another one.</param>
    /// <returns>Whether <paramref name="left"/> is the later one.</returns>
    public static bool operator >(TransferId left, TransferId right) => left.Position > right.Position;

    /// <summary>Whether one was proposed after another or is the same.</summary>
    /// <param name="left">An id.</param>
    /// <param name="right">Another one.</param>
    /// <returns>Whether <paramref name="left"/> is not the earlier one.</returns>
    public static bool operator >=(TransferId left, TransferId right) => left.Position >= right.Position;

    /// <summary>Reads digits.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: ids do not depend on a culture.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text is no position.</exception>
    public static TransferId Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var id)
        ? id
        : throw new FormatException("The id of a transfer is the position of its proposal: digits only.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TransferId result)
    {
        var fits = long.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var position);
        result = fits ? new TransferId(position) : default;
        return fits;
    }

    /// <inheritdoc/>
    public int CompareTo(TransferId other) => Position.CompareTo(other.Position);

    /// <summary>Returns the digits of the position.</summary>
    /// <returns>Text that <see cref="Parse"/> reads back.</returns>
    public override string ToString() => Position.ToString(CultureInfo.InvariantCulture);
}
