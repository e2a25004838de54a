using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CoP.Domain;

/// <summary>Which community of practice; also the name of its event stream.</summary>
/// <remarks>Letters a-z, digits and single hyphens, 1 to 256 characters, so that it can stand in stream names and file names. Immutable and thread-safe; ordered and compared ordinally.</remarks>
[JsonConverter(typeof(TextIdJsonConverter<CommunityId>))]
public readonly record struct CommunityId : ITextId<CommunityId>
{
    private readonly TextKey key;

    /// <summary>Makes the id of a text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text does not fit; the message says why.</exception>
    public CommunityId(string value) => key = TextKey.Code(value, nameof(CommunityId));

    /// <inheritdoc/>
    public string Value => key.Text;

    /// <summary>Makes the id of a text.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: ids do not depend on a culture.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text does not fit; the message says why.</exception>
    public static CommunityId Parse(string s, IFormatProvider? provider) =>
        TextKey.CodeProblem(s) is { } problem ? throw new FormatException($"A {nameof(CommunityId)} {problem}.") : new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CommunityId result)
    {
        result = s is not null && TextKey.CodeProblem(s) is null ? new CommunityId(s) : default;
        return result != default;
    }

    /// <inheritdoc/>
    public int CompareTo(CommunityId other) => key.CompareTo(other.key);

    /// <inheritdoc/>
    public bool Equals(CommunityId other) => key.Equals(other.key);

    /// <inheritdoc/>
    public override int GetHashCode() => key.GetHashCode();

    /// <summary>Returns the text.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
