using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CoP.Domain;

/// <summary>How close to the work of the community a member's participation is: core, active, occasional or peripheral.</summary>
/// <remarks>The set is data (schemes differ); the library's default scheme is the Wenger-Trayner levels of participation. An observer's measure, not a rank (Lave and Wenger 1991 know no single centre). Immutable and thread-safe; ordered and compared ordinally.</remarks>
[JsonConverter(typeof(TextIdJsonConverter<Level>))]
public readonly record struct Level : ITextId<Level>
{
    private readonly TextKey key;

    /// <summary>Makes the id of a text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text does not fit; the message says why.</exception>
    public Level(string value) => key = TextKey.Code(value, nameof(Level));

    /// <inheritdoc/>
    public string Value => key.Text;

    /// <summary>Makes the id of a text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: ids do not depend on a culture.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text does not fit; the message says why.</exception>
    public static Level Parse(string s, IFormatProvider? provider) =>
        TextKey.CodeProblem(s) is { } problem ? throw new FormatException($"A {nameof(Level)} {problem}.") : new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Level result)
    {
        result = s is not null && TextKey.CodeProblem(s) is null ? new Level(s) : default;
        return result != default;
    }

    /// <inheritdoc/>
    public int CompareTo(Level other) => key.CompareTo(other.key);

    /// <inheritdoc/>
    public bool Equals(Level other) => key.Equals(other.key);

    /// <inheritdoc/>
    public override int GetHashCode() => key.GetHashCode();

    /// <summary>Returns the text.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
