using CoP.Domain.StateMachines;

namespace CoP.Domain.Sponsorship;

/// <summary>The machine of a demand: no status of it binds anybody.</summary>
public static class DemandMachine
{
    /// <summary>The definition, shared by all demands.</summary>
    public static StateMachine<DemandStatus, DemandTrigger> Definition { get; } =
        StateMachine<DemandStatus, DemandTrigger>.Define("demand", DemandStatus.Open)
            .State(DemandStatus.Open, s => s
                .OnEntry("flagged, never an obligation")
                .Permit(DemandTrigger.Negotiate, DemandStatus.Negotiated, "by whoever may steer, with another proposal")
                .Permit(DemandTrigger.TakeUp, DemandStatus.TakenUp, "by a member, for themselves")
                .Permit(DemandTrigger.Decline, DemandStatus.Declined, "by whoever may steer")
                .Permit(DemandTrigger.Drop, DemandStatus.Dropped, "by the sponsor"))
            .State(DemandStatus.Negotiated, s => s
                .PermitReentry(DemandTrigger.Negotiate, "by whoever may steer, with another proposal")
                .Permit(DemandTrigger.TakeUp, DemandStatus.TakenUp, "by a member, for themselves")
                .Permit(DemandTrigger.Decline, DemandStatus.Declined, "by whoever may steer")
                .Permit(DemandTrigger.Drop, DemandStatus.Dropped, "by the sponsor"))
            .Terminal(DemandStatus.TakenUp)
            .Terminal(DemandStatus.Declined)
            .Terminal(DemandStatus.Dropped)
            .Build();
}
