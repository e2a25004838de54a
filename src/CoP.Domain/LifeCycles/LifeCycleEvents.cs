using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.LifeCycles;

/// <summary>What happened in the life of a community.</summary>
public abstract record LifeCycleEvent : DomainEvent;

/// <summary>The community lives.</summary>
/// <param name="Model">The name of the life-cycle model.</param>
/// <param name="Stage">The stage in which it begins.</param>
public sealed record LifeCycleBegan(string Model, StageId Stage) : LifeCycleEvent
{
    internal override string WireName => "life-cycle.began";
}

/// <summary>Another stage began.</summary>
/// <param name="From">The stage that was left.</param>
/// <param name="Trigger">What moved.</param>
/// <param name="To">The stage that began.</param>
/// <param name="Evidence">What showed it.</param>
public sealed record StageEntered(StageId From, StageTrigger Trigger, StageId To, string Evidence) : LifeCycleEvent
{
    internal override string WireName => "life-cycle.stage-entered";
}

/// <summary>The community came to a critical juncture.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Cause">What brought it about.</param>
public sealed record JunctureOpened(JunctureKind Kind, string Cause) : LifeCycleEvent
{
    internal override string WireName => "life-cycle.juncture-opened";
}

/// <summary>The community went through a critical juncture.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Lesson">What was learned.</param>
public sealed record JunctureClosed(JunctureKind Kind, string Lesson) : LifeCycleEvent
{
    internal override string WireName => "life-cycle.juncture-closed";
}

/// <summary>The community is no more.</summary>
/// <param name="From">The stage that was left.</param>
/// <param name="Ending">How it ended.</param>
/// <param name="Destinations">Where everybody went, ordered by member.</param>
public sealed record LifeCycleEnded(StageId From, Ending Ending, ValueList<Destination> Destinations) : LifeCycleEvent
{
    internal override string WireName => "life-cycle.ended";
}
