using CoP.Domain.Deciding;

namespace CoP.Domain.Gatherings;

/// <summary>What may be asked about a learning plan.</summary>
/// <param name="By">Who asks.</param>
/// <param name="At">When.</param>
public abstract record LearningPlanCommand(Actor By, DateTimeOffset At) : DomainCommand(By, At);

/// <summary>Writes the plan, or writes it anew before it is adopted.</summary>
/// <param name="Plan">The whole plan.</param>
/// <param name="By">Any present member; for a plan that is written already its author, or who may steer the community.</param>
/// <param name="At">When.</param>
public sealed record DraftPlan(LearningPlan Plan, Actor By, DateTimeOffset At) : LearningPlanCommand(By, At)
{
    internal override string Trigger => "draft-plan";
}

/// <summary>Agrees to the plan as it is written; from then on it changes only by new versions.</summary>
/// <param name="By">Who may steer the community.</param>
/// <param name="At">When.</param>
public sealed record AdoptPlan(Actor By, DateTimeOffset At) : LearningPlanCommand(By, At)
{
    internal override string Trigger => "adopt-plan";
}

/// <summary>Gives an adopted plan a new version. Sessions that were held stay in it.</summary>
/// <param name="Plan">The whole new plan.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who may steer the community.</param>
/// <param name="At">When.</param>
public sealed record RevisePlan(LearningPlan Plan, string Reason, Actor By, DateTimeOffset At) : LearningPlanCommand(By, At)
{
    internal override string Trigger => "revise-plan";
}

/// <summary>Records that a session of the community held a session of the plan. Whether the session really took place is the caller's to see: streams do not read each other.</summary>
/// <param name="Title">The title in the plan; case does not count.</param>
/// <param name="Session">The stream of the session, of the same community and of the kind <c>session</c>; for one session of the plan only.</param>
/// <param name="By">Any present member.</param>
/// <param name="At">When.</param>
public sealed record RecordPlannedSession(string Title, StreamId Session, Actor By, DateTimeOffset At) : LearningPlanCommand(By, At)
{
    internal override string Trigger => "record-planned-session";
}

/// <summary>Says that the community is through with the plan: every session was held.</summary>
/// <param name="By">Who may steer the community.</param>
/// <param name="At">When.</param>
public sealed record CompletePlan(Actor By, DateTimeOffset At) : LearningPlanCommand(By, At)
{
    internal override string Trigger => "complete-plan";
}

/// <summary>Gives the plan up.</summary>
/// <param name="Reason">Why.</param>
/// <param name="By">Who may steer the community; for a draft its author too.</param>
/// <param name="At">When.</param>
public sealed record AbandonPlan(string Reason, Actor By, DateTimeOffset At) : LearningPlanCommand(By, At)
{
    internal override string Trigger => "abandon-plan";
}
