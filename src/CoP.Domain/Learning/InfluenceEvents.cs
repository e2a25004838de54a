using CoP.Domain.Deciding;

namespace CoP.Domain.Learning;

/// <summary>Something happened to a person's area of influence.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Matter">The matter.</param>
public abstract record InfluenceEvent(Matter Matter) : DomainEvent;

/// <summary>The person said what they believe.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Belief">What they believe.</param>
public sealed record MatterPerceived(Matter Matter, BoundaryBelief Belief) : InfluenceEvent(Matter)
{
    internal override string WireName => "influence.matter-perceived";
}

/// <summary>The person said what stands behind it.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Kind">Fear or assumption.</param>
/// <param name="Text">In their words.</param>
public sealed record ConcernRecorded(Matter Matter, ConcernKind Kind, string Text) : InfluenceEvent(Matter)
{
    internal override string WireName => "influence.concern-recorded";
}

/// <summary>The person means to test the boundary.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Expected">What they believe now.</param>
/// <param name="How">What they will try.</param>
public sealed record BoundaryTestPlanned(Matter Matter, BoundaryBelief Expected, string How) : InfluenceEvent(Matter)
{
    internal override string WireName => "influence.test-planned";
}

/// <summary>The planned test will not be made.</summary>
/// <param name="Matter">The matter.</param>
public sealed record BoundaryTestCalledOff(Matter Matter) : InfluenceEvent(Matter)
{
    internal override string WireName => "influence.test-called-off";
}

/// <summary>The boundary was tested.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Expected">What was believed when it was planned.</param>
/// <param name="Outcome">What it showed.</param>
/// <param name="WhatHappened">In the person's words.</param>
public sealed record BoundaryTested(Matter Matter, BoundaryBelief Expected, TestOutcome Outcome, string WhatHappened) : InfluenceEvent(Matter)
{
    internal override string WireName => "influence.boundary-tested";
}

/// <summary>A peer, the actor, encouraged the person.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Words">With what words.</param>
public sealed record EncouragementGiven(Matter Matter, string Words) : InfluenceEvent(Matter)
{
    internal override string WireName => "influence.encouragement-given";
}

/// <summary>The actor granted the matter.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Terms">On what terms; <see langword="null"/> for none.</param>
public sealed record MatterGranted(Matter Matter, string? Terms) : InfluenceEvent(Matter)
{
    internal override string WireName => "influence.matter-granted";
}

/// <summary>The actor took the grant back.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Reason">Why.</param>
public sealed record GrantWithdrawn(Matter Matter, string Reason) : InfluenceEvent(Matter)
{
    internal override string WireName => "influence.grant-withdrawn";
}
