using CoP.Domain.Deciding;

namespace CoP.Domain.Gatherings;

/// <summary>What happened about a learning plan.</summary>
public abstract record LearningPlanEvent : DomainEvent;

/// <summary>The plan was written, or written anew.</summary>
/// <param name="Plan">The whole plan.</param>
/// <param name="Author">Who wrote it this time.</param>
public sealed record PlanDrafted(LearningPlan Plan, MemberId Author) : LearningPlanEvent
{
    internal override string WireName => "learning-plan.drafted";
}

/// <summary>The plan was adopted as it was written; its version is 1.</summary>
public sealed record PlanAdopted : LearningPlanEvent
{
    internal override string WireName => "learning-plan.adopted";
}

/// <summary>The plan has a new version.</summary>
/// <param name="Plan">The whole new plan.</param>
/// <param name="Version">Its version, from 2.</param>
/// <param name="Reason">Why.</param>
public sealed record PlanRevised(LearningPlan Plan, int Version, string Reason) : LearningPlanEvent
{
    internal override string WireName => "learning-plan.revised";
}

/// <summary>A session of the plan was held.</summary>
/// <param name="Title">The title in the plan.</param>
/// <param name="Session">The stream of the session.</param>
public sealed record PlannedSessionRecorded(string Title, StreamId Session) : LearningPlanEvent
{
    internal override string WireName => "learning-plan.session-recorded";
}

/// <summary>The community is through with the plan.</summary>
public sealed record PlanCompleted : LearningPlanEvent
{
    internal override string WireName => "learning-plan.completed";
}

/// <summary>The plan was given up.</summary>
/// <param name="Reason">Why.</param>
public sealed record PlanAbandoned(string Reason) : LearningPlanEvent
{
    internal override string WireName => "learning-plan.abandoned";
}
