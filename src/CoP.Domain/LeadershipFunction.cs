using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CoP.Domain;

/// <summary>A piece of leadership work, such as coordination or facilitation.</summary>
/// <remarks>Leadership is work and not a person: functions are data, a community may add its own. Immutable and thread-safe; ordered and compared ordinally.</remarks>
[JsonConverter(typeof(TextIdJsonConverter<LeadershipFunction>))]
public readonly record struct LeadershipFunction : ITextId<LeadershipFunction>
{
    private readonly TextKey key;

    /// <summary>Makes the id of a text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text does not fit; the message says why.</exception>
    public LeadershipFunction(string value) => key = TextKey.Code(value, nameof(LeadershipFunction));

    /// <inheritdoc/>
    public string Value => key.Text;

    /// <summary>Makes the id of a text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: ids do not depend on a culture.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text does not fit; the message says why.</exception>
    public static LeadershipFunction Parse(string s, IFormatProvider? provider) =>
        TextKey.CodeProblem(s) is { } problem ? throw new FormatException($"A {nameof(LeadershipFunction)} {problem}.") : new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LeadershipFunction result)
    {
        result = s is not null && TextKey.CodeProblem(s) is null ? new LeadershipFunction(s) : default;
        return result != default;
    }

    /// <inheritdoc/>
    public int CompareTo(LeadershipFunction other) => key.CompareTo(other.key);

    /// <inheritdoc/>
    public bool Equals(LeadershipFunction other) => key.Equals(other.key);

    /// <inheritdoc/>
    public override int GetHashCode() => key.GetHashCode();

    /// <summary>Returns the text.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
