using CoP.Domain.Collections;

namespace CoP.Domain.Reflection;

/// <summary>What is known about one item: what members say, what the record shows, what was found, where to look next.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Item">The item as the catalogue has it.</param>
/// <param name="Answers">What members say; <see langword="null"/> if nobody said anything, or nobody was asked.</param>
/// <param name="Evidence">The evidence, oldest first, as the catalogue reads it.</param>
/// <param name="Noted">What people concluded; <see langword="null"/> if nobody noted anything.</param>
/// <param name="Middle">The middle of the scale by which members rated; <see langword="null"/> where nobody was asked.</param>
public sealed record ItemReport(CatalogueItem Item, AnswerSummary? Answers, ValueList<ReadEvidence> Evidence, Finding? Noted, double? Middle)
{
    /// <summary>How all the evidence bears on the item.</summary>
    public EvidenceBearing Bearing => ReadEvidence.Together(Evidence);

    /// <summary>Whether members and record disagree: rated well where the record challenges, or badly where it supports. A place to ask why, not to decide who is right.</summary>
    public bool IsDisputed => Answers?.Mean is { } mean && Middle is { } middle && Bearing switch
    {
        EvidenceBearing.Challenges => Item.IsRisk ? mean < middle : mean > middle,
        EvidenceBearing.Supports => Item.IsRisk ? mean > middle : mean < middle,
        _ => false,
    };

    /// <summary>What was found: what people noted, or else what the evidence says.</summary>
    public string Text => Noted?.Text ?? ReportText.FindingOf(this);

    /// <summary>Where to look next: what people noted, or else what the most telling look says, or else the item's first question.</summary>
    public string Next => Noted?.Next ?? ReportText.NextOf(this);
}
