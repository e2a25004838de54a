using System.Globalization;
using CoP.Domain.Collections;
using CoP.Domain.Validation;

namespace CoP.Domain.Reflection;

/// <summary>A list of things to reflect on, as data: published ones come with the library, a community may write its own.</summary>
/// <remarks>
/// A checklist is a way to bring rigour to an art and no recipe (Wenger-Trayner, disciplines of social learning leadership), so nothing sums an assessment up in one
/// score. Every instance is valid. Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record Catalogue
{
    /// <summary>The most items of one catalogue.</summary>
    public const int MostItems = 200;

    /// <summary>Makes a catalogue.</summary>
    /// <param name="name">Its stable name in kebab case.</param>
    /// <param name="version">Its version, from 1; raise it whenever the meaning of an item changes.</param>
    /// <param name="title">What people call it: one line of 1 to 200 characters.</param>
    /// <param name="source">The work that it comes from, or its author: one line of 1 to 200 characters.</param>
    /// <param name="items">1 to 200 items, each code once.</param>
    /// <exception cref="InvalidCatalogueException">The parts make no catalogue; the report lists everything that is wrong.</exception>
    public Catalogue(string name, int version, string title, string source, ValueList<CatalogueItem> items)
    {
        Name = name;
        Version = version;
        Title = title;
        Source = source;
        Items = items;
        if (Validate(ToDraft()) is { IsValid: false } report)
        {
            throw new InvalidCatalogueException(report);
        }
    }

    /// <summary>The stable name in kebab case.</summary>
    public string Name { get; }

    /// <summary>The version, from 1.</summary>
    public int Version { get; }

    /// <summary>What people call it.</summary>
    public string Title { get; }

    /// <summary>The work that it comes from, or its author.</summary>
    public string Source { get; }

    /// <summary>The items, in the order of the work.</summary>
    public ValueList<CatalogueItem> Items { get; }

    /// <summary>The families in the order of their first item; empty where there are none.</summary>
    public IEnumerable<string> Families => Items.Select(i => i.Family).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Lists everything that keeps a draft from being a catalogue. Pure.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>The report; valid exactly when <see cref="TryCreate"/> makes a catalogue.</returns>
    public static ValidationReport Validate(CatalogueDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return CatalogueValidator.Instance.ReportOn(draft);
    }

    /// <summary>Makes a catalogue of a draft, or reports all that keeps it from being one. Pure.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="catalogue">The catalogue; <see langword="null"/> where the report is not valid.</param>
    /// <returns>The report.</returns>
    public static ValidationReport TryCreate(CatalogueDraft draft, out Catalogue? catalogue)
    {
        var report = Validate(draft);
        catalogue = report.IsValid ? CatalogueDrafting.Catalogue(draft) : null;
        return report;
    }

    /// <summary>Writes the catalogue down as a draft, for editing and for files.</summary>
    /// <returns>A draft that makes an equal catalogue.</returns>
    public CatalogueDraft ToDraft() => CatalogueDrafting.Draft(this);

    /// <summary>Finds an item.</summary>
    /// <param name="item">Its code.</param>
    /// <returns>The item; <see langword="null"/> if the catalogue has none of that code.</returns>
    public CatalogueItem? Find(ItemId item) => Items.FirstOrDefault(i => i.Id == item);

    /// <summary>Lists the looks that this catalogue and another one read in opposite ways. Pure.</summary>
    /// <param name="other">The other catalogue; the same one lists contradictions within it.</param>
    /// <returns>The disagreements, ordered by look, each once.</returns>
    public ValueList<OppositeReading> OppositeReadings(Catalogue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (mine, theirs) = (Bindings(this), Bindings(other));
        return Pairs(mine, theirs).Concat(Pairs(theirs, mine)).Distinct().OrderBy(o => o.Look, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>Returns title and version.</summary>
    /// <returns>Text for people.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Title} ({Name} v{Version}, {Items.Count} items)");

    private static List<(string Item, LookBinding Binding)> Bindings(Catalogue catalogue) =>
        [.. catalogue.Items.SelectMany(i => i.Looks.Select(b => ($"{catalogue.Name}/{i.Id}", b)))];

    private static IEnumerable<OppositeReading> Pairs(List<(string Item, LookBinding Binding)> good, List<(string Item, LookBinding Binding)> bad) =>
        from g in good
        where g.Binding.Reading == EvidenceReading.For
        from b in bad
        where b.Binding.Reading == EvidenceReading.Against && string.Equals(g.Binding.Look, b.Binding.Look, StringComparison.Ordinal)
        select new OppositeReading(g.Binding.Look, g.Item, b.Item);
}
