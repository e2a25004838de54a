using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CoP.Domain.LeadershipGroups;

/// <summary>The code of one leadership group of a scheme, such as community-keepers.</summary>
/// <remarks>Groups are data, as published and local practice differ. Immutable and thread-safe; ordered and compared ordinally.</remarks>
[JsonConverter(typeof(TextIdJsonConverter<LeadershipGroupId>))]
public readonly record struct LeadershipGroupId : ITextId<LeadershipGroupId>
{
    private readonly TextKey key;

    /// <summary>Makes the id of a text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text does not fit; the message says why.</exception>
    public LeadershipGroupId(string value) => key = TextKey.Code(value, nameof(LeadershipGroupId));

    /// <inheritdoc/>
    public string Value => key.Text;

    /// <summary>Makes the id of a text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: ids do not depend on a culture.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text does not fit; the message says why.</exception>
    public static LeadershipGroupId Parse(string s, IFormatProvider? provider) =>
        TextKey.CodeProblem(s) is { } problem ? throw new FormatException($"A {nameof(LeadershipGroupId)} {problem}.") : new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LeadershipGroupId result)
    {
        result = s is not null && TextKey.CodeProblem(s) is null ? new LeadershipGroupId(s) : default;
        return result != default;
    }

    /// <inheritdoc/>
    public int CompareTo(LeadershipGroupId other) => key.CompareTo(other.key);

    /// <inheritdoc/>
    public bool Equals(LeadershipGroupId other) => key.Equals(other.key);

    /// <inheritdoc/>
    public override int GetHashCode() => key.GetHashCode();

    /// <summary>Returns the text.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
