using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CoP.Domain;

/// <summary>Which stream of events: the constitution of a community, one of its activities, or something between communities.</summary>
/// <remarks>
/// Written as <c>community</c>, <c>community/kind/name</c> or <c>kind/name</c>. Communities and kinds are codes in kebab case; the name is readable text, with
/// slashes too where there is a community. At most 1,024 characters. Immutable and thread-safe; ordered and compared ordinally.
/// </remarks>
[JsonConverter(typeof(TextIdJsonConverter<StreamId>))]
public readonly record struct StreamId : ITextId<StreamId>
{
    private readonly TextKey key;

    /// <summary>Makes the id of its written form.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text does not fit; the message says why.</exception>
    public StreamId(string value) =>
        key = Problem(value) is { } problem ? throw new ArgumentException($"A {nameof(StreamId)} {problem}.", nameof(value)) : TextKey.Path(value, nameof(StreamId));

    /// <inheritdoc/>
    public string Value => key.Text;

    /// <summary>The community; <see langword="default"/> where the stream belongs to none.</summary>
    public CommunityId Community => Parts is { Length: not 2 } parts && parts[0].Length > 0 ? new(parts[0]) : default;

    /// <summary>The kind of activity in kebab case; empty for a constitution.</summary>
    public string Kind => Parts is { Length: > 1 } parts ? parts[^2] : string.Empty;

    /// <summary>The name within its kind; empty for a constitution.</summary>
    public string Name => Parts is { Length: > 1 } parts ? parts[^1] : string.Empty;

    private string[] Parts => Value.Split('/', 3);

    /// <summary>The stream of a community's constitution.</summary>
    /// <param name="community">The community.</param>
    public static implicit operator StreamId(CommunityId community) => FromCommunityId(community);

    /// <summary>The stream of a community's constitution.</summary>
    /// <param name="community">The community; <see langword="default"/> gives <see langword="default"/>.</param>
    /// <returns>The id.</returns>
    public static StreamId FromCommunityId(CommunityId community) => community == default ? default : new(community.Value);

    /// <summary>The stream of one activity of a community.</summary>
    /// <param name="community">The community.</param>
    /// <param name="kind">The kind, in kebab case.</param>
    /// <param name="name">The name within the kind.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentException">A part does not fit; the message says why.</exception>
    public static StreamId Of(CommunityId community, string kind, string name) => new($"{community}/{kind}/{TextKey.Name(name, nameof(StreamId)).Text}");

    /// <inheritdoc cref="CommunityId.Parse"/>
    public static StreamId Parse(string s, IFormatProvider? provider) =>
        Problem(s) is { } problem ? throw new FormatException($"A {nameof(StreamId)} {problem}.") : new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StreamId result)
    {
        result = s is not null && Problem(s) is null ? new StreamId(s) : default;
        return result != default;
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

    private static string? Problem(string? text)
    {
        if (text is null || TextKey.PathProblem(text) is not null)
        {
            return TextKey.PathProblem(text);
        }

        var parts = text.Split('/', 3);
        return parts[..^1].Append(parts.Length == 1 ? parts[0] : "name").Select(TextKey.CodeProblem).FirstOrDefault(p => p is not null)
            ?? TextKey.NameProblem(parts[^1]);
    }
}
