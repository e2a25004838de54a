using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Gatherings;

/// <summary>What happened in a rotation.</summary>
public abstract record RotationEvent : DomainEvent;

/// <summary>A member will facilitate.</summary>
/// <param name="Member">The member.</param>
public sealed record WillingnessDeclared(MemberId Member) : RotationEvent
{
    internal override string WireName => "rotation.willingness-declared";
}

/// <summary>A member will not facilitate any more.</summary>
/// <param name="Member">The member.</param>
public sealed record WillingnessWithdrawn(MemberId Member) : RotationEvent
{
    internal override string WireName => "rotation.willingness-withdrawn";
}

/// <summary>What somebody has to meet before being named.</summary>
/// <param name="Prerequisites">All names.</param>
public sealed record PrerequisitesSet(ValueList<string> Prerequisites) : RotationEvent
{
    internal override string WireName => "rotation.prerequisites-set";
}

/// <summary>Somebody meets a prerequisite.</summary>
/// <param name="Member">Who meets it.</param>
/// <param name="Prerequisite">Its name.</param>
/// <param name="ConfirmedBy">Who says so.</param>
public sealed record PrerequisiteConfirmed(MemberId Member, string Prerequisite, MemberId ConfirmedBy) : RotationEvent
{
    internal override string WireName => "rotation.prerequisite-confirmed";
}

/// <summary>Somebody is to facilitate a session. Whoever was skipped because of having left the community is out of the line.</summary>
/// <param name="Session">The session.</param>
/// <param name="Member">Who.</param>
/// <param name="Round">In which round.</param>
/// <param name="Skipped">Who stood before them in line and why they were not named.</param>
public sealed record TurnNamed(StreamId Session, MemberId Member, int Round, ValueList<TurnSkip> Skipped) : RotationEvent
{
    internal override string WireName => "rotation.turn-named";
}

/// <summary>Somebody has facilitated.</summary>
/// <param name="Session">The session.</param>
/// <param name="Member">Who.</param>
/// <param name="Round">In which round.</param>
public sealed record TurnTaken(StreamId Session, MemberId Member, int Round) : RotationEvent
{
    internal override string WireName => "rotation.turn-taken";
}

/// <summary>Somebody who was named does not facilitate the session, and keeps the place in line.</summary>
/// <param name="Session">The session.</param>
/// <param name="Member">Who.</param>
/// <param name="Reason">Why.</param>
public sealed record TurnPassed(StreamId Session, MemberId Member, SkipReason Reason) : RotationEvent
{
    internal override string WireName => "rotation.turn-passed";
}

/// <summary>Somebody offers to exchange places in line.</summary>
/// <param name="From">Who.</param>
/// <param name="With">With whom.</param>
public sealed record SwapOffered(MemberId From, MemberId With) : RotationEvent
{
    internal override string WireName => "rotation.swap-offered";
}

/// <summary>Two exchanged their places in line.</summary>
/// <param name="From">Who offered it.</param>
/// <param name="With">Who agreed.</param>
public sealed record TurnsSwapped(MemberId From, MemberId With) : RotationEvent
{
    internal override string WireName => "rotation.turns-swapped";
}

/// <summary>An offer to exchange places ended.</summary>
/// <param name="From">Who had offered it.</param>
public sealed record SwapDropped(MemberId From) : RotationEvent
{
    internal override string WireName => "rotation.swap-dropped";
}
