using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CoP.Domain.Learning;

/// <summary>Something that a person might do or decide in their community or organisation, such as «change the agenda».</summary>
/// <remarks>Boundaries of influence are drawn through matters. Any readable text of 1 to 256 characters on one line, without outer white space; two matters are one only if their texts are the same. Immutable and thread-safe; ordered and compared ordinally.</remarks>
[JsonConverter(typeof(TextIdJsonConverter<Matter>))]
public readonly record struct Matter : ITextId<Matter>
{
    private readonly TextKey key;

    /// <summary>Makes the id of a text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text does not fit; the message says why.</exception>
    public Matter(string value) => key = TextKey.Name(value, nameof(Matter));

    /// <inheritdoc/>
    public string Value => key.Text;

    /// <summary>Makes the id of a text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: ids do not depend on a culture.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text does not fit; the message says why.</exception>
    public static Matter Parse(string s, IFormatProvider? provider) =>
        TextKey.NameProblem(s) is { } problem ? throw new FormatException($"A {nameof(Matter)} {problem}.") : new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Matter result)
    {
        result = s is not null && TextKey.NameProblem(s) is null ? new Matter(s) : default;
        return result != default;
    }

    /// <inheritdoc/>
    public int CompareTo(Matter other) => key.CompareTo(other.key);

    /// <inheritdoc/>
    public bool Equals(Matter other) => key.Equals(other.key);

    /// <inheritdoc/>
    public override int GetHashCode() => key.GetHashCode();

    /// <summary>Returns the text.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
