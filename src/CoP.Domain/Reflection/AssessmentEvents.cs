using CoP.Domain.Deciding;

namespace CoP.Domain.Reflection;

/// <summary>What happened in an assessment.</summary>
public abstract record AssessmentEvent : DomainEvent;

/// <summary>An assessment was opened by the actor.</summary>
/// <param name="Terms">What it is about.</param>
public sealed record AssessmentOpened(AssessmentTerms Terms) : AssessmentEvent
{
    internal override string WireName => "assessment.opened";
}

/// <summary>The actor rated an item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Rating">The step.</param>
/// <param name="Text">In their own words; <see langword="null"/> for none.</param>
public sealed record ItemAnswered(ItemId Item, int Rating, string? Text) : AssessmentEvent
{
    internal override string WireName => "assessment.item-answered";
}

/// <summary>The actor abstained from rating an item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Text">Why; <see langword="null"/> for no reason.</param>
public sealed record ItemAbstained(ItemId Item, string? Text) : AssessmentEvent
{
    internal override string WireName => "assessment.item-abstained";
}

/// <summary>The actor attached evidence to an item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Evidence">The evidence.</param>
public sealed record EvidenceAttached(ItemId Item, ItemEvidence Evidence) : AssessmentEvent
{
    internal override string WireName => "assessment.evidence-attached";
}

/// <summary>The actor noted a finding on an item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Text">What was found.</param>
/// <param name="Next">Where to look next.</param>
public sealed record FindingNoted(ItemId Item, string Text, string Next) : AssessmentEvent
{
    internal override string WireName => "assessment.finding-noted";
}

/// <summary>The assessment was closed.</summary>
/// <param name="Summary">What it came to.</param>
public sealed record AssessmentClosed(string Summary) : AssessmentEvent
{
    internal override string WireName => "assessment.closed";
}

/// <summary>The assessment was given up.</summary>
/// <param name="Reason">Why.</param>
public sealed record AssessmentAbandoned(string Reason) : AssessmentEvent
{
    internal override string WireName => "assessment.abandoned";
}
