using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CoP.Domain.ValueCreation;

/// <summary>The code of one cycle of value creation, such as applied.</summary>
/// <remarks>Cycles are data, as the two published frameworks differ. Immutable and thread-safe; ordered and compared ordinally.</remarks>
[JsonConverter(typeof(TextIdJsonConverter<CycleId>))]
public readonly record struct CycleId : ITextId<CycleId>
{
    private readonly TextKey key;

    /// <summary>Makes the id of a text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text does not fit; the message says why.</exception>
    public CycleId(string value) => key = TextKey.Code(value, nameof(CycleId));

    /// <inheritdoc/>
    public string Value => key.Text;

    /// <summary>Makes the id of a text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: ids do not depend on a culture.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text does not fit; the message says why.</exception>
    public static CycleId Parse(string s, IFormatProvider? provider) =>
        TextKey.CodeProblem(s) is { } problem ? throw new FormatException($"A {nameof(CycleId)} {problem}.") : new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CycleId result)
    {
        result = s is not null && TextKey.CodeProblem(s) is null ? new CycleId(s) : default;
        return result != default;
    }

    /// <inheritdoc/>
    public int CompareTo(CycleId other) => key.CompareTo(other.key);

    /// <inheritdoc/>
    public bool Equals(CycleId other) => key.Equals(other.key);

    /// <inheritdoc/>
    public override int GetHashCode() => key.GetHashCode();

    /// <summary>Returns the text.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
