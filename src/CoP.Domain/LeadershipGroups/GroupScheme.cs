using System.Text.Json.Serialization;
using CoP.Domain.Collections;
using CoP.Domain.Validation;

namespace CoP.Domain.LeadershipGroups;

/// <summary>A set of leadership groups that share out the leadership of a gathering, as data.</summary>
/// <remarks>
/// Every instance is valid: codes, names and aspects stand once each (case does not count in names), so each group stewards exactly one aspect and no aspect has
/// two stewards. That an aspect has one group only is a rule of this library; no published set has two. Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record GroupScheme
{
    /// <summary>Makes a scheme.</summary>
    /// <param name="name">Its stable name in kebab case, such as <c>chapter-2013</c>.</param>
    /// <param name="source">The work or practice that it comes from, or who made it up.</param>
    /// <param name="groups">The groups, at least one; their order settles ties.</param>
    /// <exception cref="InvalidGroupSchemeException">The parts make no scheme; the report lists everything that is wrong.</exception>
    [JsonConstructor]
    public GroupScheme(string name, string source, ValueList<LeadershipGroup> groups)
    {
        Name = name;
        Source = source;
        Groups = groups;
        if (Validate(ToDraft()) is { IsValid: false } report)
        {
            throw new InvalidGroupSchemeException(report);
        }
    }

    /// <summary>The stable name in kebab case.</summary>
    public string Name { get; }

    /// <summary>The work or practice that it comes from.</summary>
    public string Source { get; }

    /// <summary>The groups, at least one; their order settles ties.</summary>
    public ValueList<LeadershipGroup> Groups { get; }

    /// <summary>Finds a group. Pure.</summary>
    /// <param name="id">Its code.</param>
    /// <returns>The group; <see langword="null"/> if the scheme has none of that code.</returns>
    public LeadershipGroup? Find(LeadershipGroupId id) => Groups.FirstOrDefault(g => g.Id == id);

    /// <summary>Lists everything that keeps a draft from being a scheme. Pure.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>The report; valid exactly when <see cref="TryCreate"/> makes a scheme.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is <see langword="null"/>.</exception>
    public static ValidationReport Validate(GroupSchemeDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return GroupSchemeValidator.Instance.ReportOn(draft);
    }

    /// <summary>Makes a scheme of a draft, or reports all that keeps it from being one. Pure.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="scheme">The scheme; <see langword="null"/> where the report is not valid.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is <see langword="null"/>.</exception>
    public static ValidationReport TryCreate(GroupSchemeDraft draft, out GroupScheme? scheme)
    {
        var report = Validate(draft);
        scheme = report.IsValid ? GroupSchemeDrafting.Scheme(draft) : null;
        return report;
    }

    /// <summary>Writes the scheme down as a draft, for editing and for files.</summary>
    /// <returns>A draft that makes an equal scheme.</returns>
    public GroupSchemeDraft ToDraft() => GroupSchemeDrafting.Draft(this);
}
