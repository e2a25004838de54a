using CoP.Domain.StateMachines;

namespace CoP.Domain.Gatherings;

/// <summary>The machine of a facilitation rotation.</summary>
public static class RotationMachine
{
    /// <summary>The definition, shared by all rotations.</summary>
    public static StateMachine<RotationStatus, RotationTrigger> Definition { get; } =
        StateMachine<RotationStatus, RotationTrigger>.Define("rotation", RotationStatus.Waiting)
            .State(RotationStatus.Waiting, s => s
                .Permit(RotationTrigger.Name, RotationStatus.Named, "first in line who is present, eligible and not passed over"))
            .State(RotationStatus.Named, s => s
                .Permit(RotationTrigger.Take, RotationStatus.Waiting, note: "goes to the end of the line")
                .Permit(RotationTrigger.PassOver, RotationStatus.Waiting, note: "keeps the place in line")
                .Permit(RotationTrigger.Withdraw, RotationStatus.Waiting, "by own will")
                .PermitReentry(RotationTrigger.Swap, "both agree"))
            .Build();
}
