using CoP.Domain.Deciding;

namespace CoP.Domain.ValueCreation;

/// <summary>Something happened to a claim of value.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract record ValueEvent : DomainEvent;

/// <summary>The actor claimed value.</summary>
/// <param name="Content">What, in which cycle, from what, for whom.</param>
public sealed record ValueClaimed(ValueContent Content) : ValueEvent
{
    internal override string WireName => "value.claimed";
}

/// <summary>The actor showed it.</summary>
/// <param name="Kind">Effect data or contribution data.</param>
/// <param name="Text">What shows it.</param>
public sealed record EvidenceGiven(EvidenceKind Kind, string Text) : ValueEvent
{
    internal override string WireName => "value.evidence-given";
}

/// <summary>The experience came back as an input.</summary>
/// <param name="Into">To which activity.</param>
/// <param name="How">What it changes there.</param>
public sealed record ValueBroughtBack(StreamId Into, string How) : ValueEvent
{
    internal override string WireName => "value.brought-back";
}

/// <summary>The actor sees it otherwise.</summary>
/// <param name="Reason">Why.</param>
public sealed record ClaimDisputed(string Reason) : ValueEvent
{
    internal override string WireName => "value.disputed";
}

/// <summary>The dispute is over and the claim stands.</summary>
/// <param name="How">How it was settled.</param>
public sealed record DisputeSettled(string How) : ValueEvent
{
    internal override string WireName => "value.dispute-settled";
}

/// <summary>The claim was taken back.</summary>
/// <param name="Reason">Why.</param>
public sealed record ClaimWithdrawn(string Reason) : ValueEvent
{
    internal override string WireName => "value.withdrawn";
}
