using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CoP.Domain.Reflection;

/// <summary>The stable code of one item of a catalogue, such as <c>relevance</c> or <c>rhythm</c>.</summary>
/// <remarks>Unique within one catalogue; two catalogues may use the same code for different things. Immutable and thread-safe; ordered and compared ordinally.</remarks>
[JsonConverter(typeof(TextIdJsonConverter<ItemId>))]
public readonly record struct ItemId : ITextId<ItemId>
{
    private readonly TextKey key;

    /// <summary>Makes the id of a text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text does not fit; the message says why.</exception>
    public ItemId(string value) => key = TextKey.Code(value, nameof(ItemId));

    /// <inheritdoc/>
    public string Value => key.Text;

    /// <summary>Makes the id of a text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: ids do not depend on a culture.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text does not fit; the message says why.</exception>
    public static ItemId Parse(string s, IFormatProvider? provider) =>
        TextKey.CodeProblem(s) is { } problem ? throw new FormatException($"A {nameof(ItemId)} {problem}.") : new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ItemId result)
    {
        result = s is not null && TextKey.CodeProblem(s) is null ? new ItemId(s) : default;
        return result != default;
    }

    /// <inheritdoc/>
    public int CompareTo(ItemId other) => key.CompareTo(other.key);

    /// <inheritdoc/>
    public bool Equals(ItemId other) => key.Equals(other.key);

    /// <inheritdoc/>
    public override int GetHashCode() => key.GetHashCode();

    /// <summary>Returns the text.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
