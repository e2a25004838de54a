using CoP.Domain.StateMachines;

namespace CoP.Domain.Landscapes;

/// <summary>The machine of a boundary object.</summary>
public static class BoundaryObjectMachine
{
    /// <summary>The definition, shared by all boundary objects.</summary>
    public static StateMachine<BoundaryObjectStatus, BoundaryObjectTrigger> Definition { get; } =
        StateMachine<BoundaryObjectStatus, BoundaryObjectTrigger>.Define("boundary-object", BoundaryObjectStatus.Local)
            .State(BoundaryObjectStatus.Local, s => s
                .Permit(BoundaryObjectTrigger.Adopt, BoundaryObjectStatus.Shared, "nobody else is asked")
                .Permit(BoundaryObjectTrigger.Drop, BoundaryObjectStatus.Retired, "it was the only use")
                .Permit(BoundaryObjectTrigger.Retire, BoundaryObjectStatus.Retired))
            .State(BoundaryObjectStatus.Shared, s => s
                .OnEntry("it coordinates without consensus, every use stands for itself")
                .Permit(BoundaryObjectTrigger.Adopt, BoundaryObjectStatus.Shared, "nobody else is asked")
                .Permit(BoundaryObjectTrigger.Drop, BoundaryObjectStatus.Shared, "two uses remain")
                .Permit(BoundaryObjectTrigger.Drop, BoundaryObjectStatus.Local, "one use remains")
                .Permit(BoundaryObjectTrigger.Retire, BoundaryObjectStatus.Retired))
            .Terminal(BoundaryObjectStatus.Retired)
            .Build();
}
