using CoP.Domain.StateMachines;

namespace CoP.Domain.Charters;

/// <summary>The course of an amendment: consent of a body, where silence consents and one reasoned objection is enough.</summary>
public static class AmendmentMachine
{
    /// <summary>The machine, one instance for all amendments.</summary>
    public static StateMachine<AmendmentStatus, AmendmentTrigger> Definition { get; } =
        StateMachine<AmendmentStatus, AmendmentTrigger>.Define("amendment", AmendmentStatus.Proposed)
            .State(AmendmentStatus.Proposed, s => s
                .OnEntry("the window opens")
                .PermitReentry(AmendmentTrigger.Consent, "by a body member, within the window")
                .Permit(AmendmentTrigger.Adopt, AmendmentStatus.Adopted, "all of the body have consented, or the window is over")
                .Permit(AmendmentTrigger.Object, AmendmentStatus.Rejected, "by a body member with a reason, within the window")
                .Permit(AmendmentTrigger.Withdraw, AmendmentStatus.Withdrawn, "by the proposer, within the window"))
            .Terminal(AmendmentStatus.Adopted, s => s.OnEntry("the charter changes"))
            .Terminal(AmendmentStatus.Rejected)
            .Terminal(AmendmentStatus.Withdrawn)
            .Build();
}
