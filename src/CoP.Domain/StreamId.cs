using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CoP.Domain;

/// <summary>The name of an event stream: a community's constitution, or one of its parts.</summary>
/// <remarks>The constitution's stream is the community's id; a part's is &lt;community&gt;/&lt;kind&gt;/&lt;id&gt;. Immutable and thread-safe; ordered and compared ordinally.</remarks>
[JsonConverter(typeof(TextIdJsonConverter<StreamId>))]
public readonly record struct StreamId : ITextId<StreamId>
{
    private readonly TextKey key;

    /// <summary>Makes the id of a text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text does not fit; the message says why.</exception>
    public StreamId(string value) => key = TextKey.Name(value, nameof(StreamId));

    /// <inheritdoc/>
    public string Value => key.Text;

    /// <summary>Makes the id of a text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: ids do not depend on a culture.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text does not fit; the message says why.</exception>
    public static StreamId Parse(string s, IFormatProvider? provider = null) => TextKey.NameProblem(s) is { } problem
        ? throw new FormatException($"A {nameof(StreamId)} {problem}.")
        : new StreamId(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StreamId result)
    {
        var fits = TextKey.NameProblem(s) is null;
        result = fits ? new StreamId(s!) : default;
        return fits;
    }

    /// <inheritdoc/>
    public int CompareTo(StreamId other) => key.CompareTo(other.key);

    /// <inheritdoc/>
    public bool Equals(StreamId other) => key.Equals(other.key);

    /// <inheritdoc/>
    public override int GetHashCode() => key.GetHashCode();

    /// <summary>Returns the text.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
