using System.Text.Json;
using CoP.Domain.Validation;

namespace CoP.Domain.LeadershipGroups;

/// <summary>Schemes of leadership groups as JSON text.</summary>
/// <remarks>
/// Members have the names of <see cref="GroupSchemeDraft"/> in camel case; unknown members are ignored, a member that stands twice is a problem.
/// Nothing in a text makes these methods throw. Pure and thread-safe.
/// </remarks>
public static class GroupSchemeFile
{
    private static readonly DocumentReader<GroupSchemeDraft, GroupScheme> Reader = new("group-scheme", "a scheme of groups", GroupSchemeJson.Default.GroupSchemeDraft, draft =>
    {
        var report = GroupScheme.TryCreate(draft, out var scheme);
        return (scheme, report);
    });

    /// <summary>Reads a scheme.</summary>
    /// <param name="json">The JSON text; a byte order mark is skipped.</param>
    /// <returns>The scheme, or <see langword="null"/> and every problem with path and line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static (GroupScheme? Scheme, ValidationReport Report) Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Reader.Read(json);
    }

    /// <summary>Writes a scheme as indented JSON that <see cref="Read(string)"/> reads back to an equal one.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <returns>The JSON text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is <see langword="null"/>.</exception>
    public static string Write(GroupScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return JsonSerializer.Serialize(scheme.ToDraft(), GroupSchemeJson.Default.GroupSchemeDraft);
    }
}
