using CoP.Domain.Collections;
using CoP.Domain.Communities;

namespace CoP.Domain.Reflection;

/// <summary>A community along a catalogue: item by item what members say, what its record shows, what was found, where to look next. No score.</summary>
/// <remarks>Keeps to the anonymity that the assessment promised. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Community">The community.</param>
/// <param name="Status">How far the assessment has come; <see cref="AssessmentStatus.Unopened"/> for a reading of the record alone.</param>
/// <param name="Scale">The scale by which members rated; <see langword="null"/> for a reading of the record alone.</param>
/// <param name="Items">The items, in the catalogue's order.</param>
/// <param name="Conclusion">The summary or the reason of giving up; <see langword="null"/> before.</param>
public sealed record ReflectionReport(
    Catalogue Catalogue, CommunityId Community, AssessmentStatus Status, RatingScale? Scale, ValueList<ItemReport> Items, string? Conclusion)
{
    /// <summary>Reports on an assessment. Pure.</summary>
    /// <param name="assessment">The assessment; opened.</param>
    /// <param name="catalogue">The catalogue that it was opened on.</param>
    /// <param name="community">The community as it stands, to mark answers of people who have left.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">The assessment is not opened, or was opened on another catalogue or version.</exception>
    public static ReflectionReport Of(Assessment assessment, Catalogue catalogue, Community community)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(community);
        if (assessment.Terms is not { } terms || terms.Version != catalogue.Version || !string.Equals(terms.Catalogue, catalogue.Name, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The assessment was opened on {assessment.Terms?.Catalogue ?? "nothing"}, version {assessment.Terms?.Version}.", nameof(catalogue));
        }

        var answers = assessment.Answers.ToLookup(
            a => a.Key.Item, a => new SignedAnswer(a.Key.Member, a.Value, !community.Participation.IsPresent(a.Key.Member)));
        var items = catalogue.Items.Select(item => new ItemReport(
            item,
            AnswerSummary.Of([.. answers[item.Id]], terms, assessment.Status),
            assessment.EvidenceFor(item.Id).Select(e => new ReadEvidence(e.Evidence, ReadingOf(item, e.Evidence))).ToValueList(),
            assessment.FindingOn(item.Id),
            terms.Scale.Middle));
        return new(catalogue, community.Id, assessment.Status, terms.Scale, items.ToValueList(), assessment.Conclusion);
    }

    /// <summary>Reports on the record alone; nobody is asked. Pure as far as the looks are.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="input">What to look at.</param>
    /// <param name="looks">The looks; those of the library when absent.</param>
    /// <returns>The report, without answers.</returns>
    public static ReflectionReport Of(Catalogue catalogue, LookInput input, LookRegistry? looks = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(input);
        var evidence = (looks ?? LookRegistry.Standard).Gather(catalogue, input).ToLookup(g => g.Item, g => g.Evidence);
        var items = catalogue.Items.Select(item =>
            new ItemReport(item, null, evidence[item.Id].Select(e => new ReadEvidence(e, ReadingOf(item, e))).ToValueList(), null, null));
        return new(catalogue, input.Community.Id, AssessmentStatus.Unopened, null, items.ToValueList(), null);
    }

    /// <summary>Finds the report on an item.</summary>
    /// <param name="item">The item's code.</param>
    /// <returns>The report on it; <see langword="null"/> if the catalogue has no such item.</returns>
    public ItemReport? Find(ItemId item) => Items.FirstOrDefault(i => i.Item.Id == item);

    /// <summary>Writes the whole report for people.</summary>
    /// <returns>Markdown with a heading for every item; lines end with a line feed.</returns>
    public string ToMarkdown() => ReportText.Markdown(this);

    /// <summary>Writes one line for each item.</summary>
    /// <returns>Text for people and consoles.</returns>
    public override string ToString() => ReportText.Lines(this);

    // What a person tells says itself whether it is good: seen is read as the item's own wish.
    private static EvidenceReading ReadingOf(CatalogueItem item, ItemEvidence evidence) =>
        string.Equals(evidence.Look, ItemEvidence.Told, StringComparison.Ordinal)
            ? item.IsRisk ? EvidenceReading.Against : EvidenceReading.For
            : item.ReadingOf(evidence.Look);
}
