using CoP.Domain.StateMachines;

namespace CoP.Domain.Sponsorship;

/// <summary>The machine of a goal: whoever proposes it, the community alone makes it its own.</summary>
public static class GoalMachine
{
    /// <summary>The definition, shared by all goals.</summary>
    public static StateMachine<GoalStatus, GoalTrigger> Definition { get; } =
        StateMachine<GoalStatus, GoalTrigger>.Define("goal", GoalStatus.Proposed)
            .State(GoalStatus.Proposed, s => s
                .Permit(GoalTrigger.Adopt, GoalStatus.Adopted, "by whoever may steer, not the sponsor")
                .Permit(GoalTrigger.Drop, GoalStatus.Dropped, "by whoever may steer, not the sponsor"))
            .State(GoalStatus.Adopted, s => s
                .Permit(GoalTrigger.Drop, GoalStatus.Dropped, "by whoever may steer, not the sponsor"))
            .Terminal(GoalStatus.Dropped)
            .Build();
}
