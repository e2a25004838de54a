using CoP.Domain.Collections;
using CoP.Domain.Validation;

namespace CoP.Domain.Reflection;

/// <summary>Which leadership group looks after which discipline, as somebody sees it.</summary>
/// <remarks>
/// The authors of both lists called their mapping unfinished (comment under the disciplines text), and no published one was found: a mapping is data with an author and
/// replaceable. Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record DisciplineMapping
{
    /// <summary>Makes a mapping.</summary>
    /// <param name="author">Who made it: one line of 1 to 200 characters.</param>
    /// <param name="links">1 to 1,000 pairs, each once.</param>
    /// <exception cref="InvalidCatalogueException">There is no author, or the pairs make no mapping; the report lists everything that is wrong.</exception>
    public DisciplineMapping(string author, ValueList<DisciplineLink> links)
    {
        Author = author;
        Links = links;
        if (MappingValidator.Instance.ReportOn(ToDraft()) is { IsValid: false } report)
        {
            throw new InvalidCatalogueException(report);
        }
    }

    /// <summary>This project's own guess, to begin with; nobody published it. It leaves alignment to the brokers and gives continuity, boundaries and scale to two groups each.</summary>
    public static DisciplineMapping ProjectAuthored { get; } = new(
        SourcedText.Project,
        [
            .. Of("agenda", "relevance", "engagement", "continuity"),
            .. Of("keeping", "voices", "power"),
            .. Of("critical-friendship", "accountability", "leadership"),
            .. Of("reporting", "continuity", "imagination"),
            .. Of("messaging", "boundaries", "scale"),
            .. Of("value-detection", "value-creation"),
            .. Of("brokering", "alignment", "boundaries", "scale"),
        ]);

    /// <summary>Who made it.</summary>
    public string Author { get; }

    /// <summary>The pairs, in the author's order.</summary>
    public ValueList<DisciplineLink> Links { get; }

    /// <summary>Makes a mapping of a draft, or reports all that keeps it from being one. Pure.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="mapping">The mapping; <see langword="null"/> where the report is not valid.</param>
    /// <returns>The report.</returns>
    public static ValidationReport TryCreate(MappingDraft draft, out DisciplineMapping? mapping)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var report = MappingValidator.Instance.ReportOn(draft);
        mapping = report.IsValid
            ? new(draft.Author!, draft.Links!.Select(l => new DisciplineLink(new(l!.Discipline!), new(l.Group!))).ToValueList())
            : null;
        return report;
    }

    /// <summary>Writes the mapping down as a draft, for editing and for files.</summary>
    /// <returns>A draft that makes an equal mapping.</returns>
    public MappingDraft ToDraft() => new()
    {
        Author = Author,
        Links = [.. Links.Select(l => l is null ? null : new DisciplineLinkDraft { Discipline = l.Discipline.Value, Group = l.Group.Value })],
    };

    /// <summary>Lists the groups that look after a discipline.</summary>
    /// <param name="discipline">The discipline.</param>
    /// <returns>The groups' functions, in the author's order; none for a discipline that nobody looks after.</returns>
    public IEnumerable<LeadershipFunction> GroupsOf(ItemId discipline) => Links.Where(l => l.Discipline == discipline).Select(l => l.Group);

    /// <summary>Lists the disciplines that a group looks after.</summary>
    /// <param name="group">The group's function.</param>
    /// <returns>The disciplines, in the author's order.</returns>
    public IEnumerable<ItemId> DisciplinesOf(LeadershipFunction group) => Links.Where(l => l.Group == group).Select(l => l.Discipline);

    /// <summary>Lists the items of a catalogue that no group looks after.</summary>
    /// <param name="catalogue">The catalogue, such as the twelve disciplines.</param>
    /// <returns>The items, in the catalogue's order.</returns>
    public IEnumerable<ItemId> Unattended(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var attended = Links.Select(l => l.Discipline).ToHashSet();
        return catalogue.Items.Select(i => i.Id).Where(i => !attended.Contains(i));
    }

    private static IEnumerable<DisciplineLink> Of(string group, params string[] disciplines) =>
        disciplines.Select(d => new DisciplineLink(new(d), new(group)));
}
