using CoP.Domain.StateMachines;

namespace CoP.Domain.Gatherings;

/// <summary>The machine of a session.</summary>
public static class SessionMachine
{
    /// <summary>The definition, shared by all sessions.</summary>
    public static StateMachine<SessionStatus, SessionTrigger> Definition { get; } =
        StateMachine<SessionStatus, SessionTrigger>.Define("session", SessionStatus.Unplanned)
            .State(SessionStatus.Unplanned, s => s
                .Permit(SessionTrigger.Plan, SessionStatus.Planned, "a known space, facilitators who are present members"))
            .State(SessionStatus.Planned, s => s
                .OnEntry("people sign up and prepare")
                .PermitReentry(SessionTrigger.Revise, "by whoever conducts")
                .Permit(SessionTrigger.Open, SessionStatus.Open, "a facilitator is a present member")
                .Permit(SessionTrigger.Cancel, SessionStatus.Cancelled, "a reason is given"))
            .State(SessionStatus.Open, s => s
                .PermitReentry(SessionTrigger.Record)
                .Permit(SessionTrigger.Hold, SessionStatus.Held, "somebody attended, a facilitator is a present member")
                .Permit(SessionTrigger.Cancel, SessionStatus.Cancelled, "a reason is given"))
            .State(SessionStatus.Held, s => s
                .OnEntry("it counts for cadence and attendance")
                .PermitReentry(SessionTrigger.Record, "within seven days")
                .PermitReentry(SessionTrigger.FollowUp, "there are exercises"))
            .Terminal(SessionStatus.Cancelled)
            .Build();
}
