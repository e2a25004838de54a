using CoP.Domain.Deciding;

namespace CoP.Domain.Reflection;

/// <summary>What people may do with an assessment.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
public abstract record AssessmentCommand(Actor By, DateTimeOffset At) : DomainCommand(By, At);

/// <summary>Opens an assessment on a catalogue; its items and version are fixed from then on. Refused a second time.</summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="By">Any present member: a community reflects on itself without leave.</param>
/// <param name="At">When.</param>
public sealed record OpenAssessment(Catalogue Catalogue, Actor By, DateTimeOffset At) : AssessmentCommand(By, At)
{
    /// <summary>The steps by which members rate. Default: 1 to 5.</summary>
    public RatingScale Scale { get; init; } = RatingScale.FiveSteps;

    /// <summary>
    /// How many answers an item needs before anything of them is published, 3 to 1,000; <see langword="null"/>, the default, publishes answers with their names.
    /// </summary>
    public int? SmallestGroup { get; init; }

    internal override string Trigger => "open-assessment";
}

/// <summary>Rates an item for oneself. May be changed until the assessment ends; refused if nothing changes.</summary>
/// <param name="Item">The item.</param>
/// <param name="Rating">A step of the scale.</param>
/// <param name="Text">In one's own words; <see langword="null"/> for none.</param>
/// <param name="By">Who answers; nobody answers for another.</param>
/// <param name="At">When.</param>
public sealed record AnswerItem(ItemId Item, int Rating, string? Text, Actor By, DateTimeOffset At) : AssessmentCommand(By, At)
{
    internal override string Trigger => "answer-item";
}

/// <summary>Abstains from rating an item; takes the place of a former answer. Refused if nothing changes.</summary>
/// <param name="Item">The item.</param>
/// <param name="Text">Why, in one's own words; <see langword="null"/> for none.</param>
/// <param name="By">Who abstains.</param>
/// <param name="At">When.</param>
public sealed record AbstainFromItem(ItemId Item, string? Text, Actor By, DateTimeOffset At) : AssessmentCommand(By, At)
{
    internal override string Trigger => "abstain-from-item";
}

/// <summary>Attaches evidence to an item: what a look found, or what somebody tells. Refused if the same stands there already.</summary>
/// <param name="Item">The item.</param>
/// <param name="Evidence">The evidence.</param>
/// <param name="By">A present member, or the office of a program that looked.</param>
/// <param name="At">When.</param>
public sealed record AttachEvidence(ItemId Item, ItemEvidence Evidence, Actor By, DateTimeOffset At) : AssessmentCommand(By, At)
{
    internal override string Trigger => "attach-evidence";
}

/// <summary>Notes what was found on an item and where to look next; takes the place of a former finding. Refused if nothing changes.</summary>
/// <param name="Item">The item.</param>
/// <param name="Text">What was found.</param>
/// <param name="Next">Where to look next.</param>
/// <param name="By">A present member.</param>
/// <param name="At">When.</param>
public sealed record NoteFinding(ItemId Item, string Text, string Next, Actor By, DateTimeOffset At) : AssessmentCommand(By, At)
{
    internal override string Trigger => "note-finding";
}

/// <summary>Closes the assessment; nothing changes any more.</summary>
/// <param name="Summary">What it came to.</param>
/// <param name="By">Who opened it, or a present member who may steer.</param>
/// <param name="At">When.</param>
public sealed record CloseAssessment(string Summary, Actor By, DateTimeOffset At) : AssessmentCommand(By, At)
{
    internal override string Trigger => "close-assessment";
}

/// <summary>Gives the assessment up.</summary>
/// <param name="Reason">Why.</param>
/// <param name="By">Who opened it, or a present member who may steer.</param>
/// <param name="At">When.</param>
public sealed record AbandonAssessment(string Reason, Actor By, DateTimeOffset At) : AssessmentCommand(By, At)
{
    internal override string Trigger => "abandon-assessment";
}
