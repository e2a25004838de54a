using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CoP.Domain.LifeCycles;

/// <summary>The code of something that can be observed about a community, such as core-size.</summary>
/// <remarks>Observables are data: a model of your own may name its own. Immutable and thread-safe; ordered and compared ordinally.</remarks>
[JsonConverter(typeof(TextIdJsonConverter<ObservableId>))]
public readonly record struct ObservableId : ITextId<ObservableId>
{
    private readonly TextKey key;

    /// <summary>Makes the id of a text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text does not fit; the message says why.</exception>
    public ObservableId(string value) => key = TextKey.Code(value, nameof(ObservableId));

    /// <inheritdoc/>
    public string Value => key.Text;

    /// <summary>Makes the id of a text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: ids do not depend on a culture.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text does not fit; the message says why.</exception>
    public static ObservableId Parse(string s, IFormatProvider? provider) =>
        TextKey.CodeProblem(s) is { } problem ? throw new FormatException($"A {nameof(ObservableId)} {problem}.") : new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ObservableId result)
    {
        result = s is not null && TextKey.CodeProblem(s) is null ? new ObservableId(s) : default;
        return result != default;
    }

    /// <inheritdoc/>
    public int CompareTo(ObservableId other) => key.CompareTo(other.key);

    /// <inheritdoc/>
    public bool Equals(ObservableId other) => key.Equals(other.key);

    /// <inheritdoc/>
    public override int GetHashCode() => key.GetHashCode();

    /// <summary>Returns the text.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
