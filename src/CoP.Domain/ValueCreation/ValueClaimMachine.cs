using CoP.Domain.StateMachines;

namespace CoP.Domain.ValueCreation;

/// <summary>The machine of a claim of value.</summary>
public static class ValueClaimMachine
{
    /// <summary>The definition, shared by all claims.</summary>
    public static StateMachine<ValueClaimStatus, ValueClaimTrigger> Definition { get; } =
        StateMachine<ValueClaimStatus, ValueClaimTrigger>.Define("value", ValueClaimStatus.Unclaimed)
            .State(ValueClaimStatus.Unclaimed, s => s
                .Permit(ValueClaimTrigger.Claim, ValueClaimStatus.Claimed, "by a member or an office"))
            .State(ValueClaimStatus.Claimed, s => s
                .Permit(ValueClaimTrigger.GiveEvidence, ValueClaimStatus.Evidenced)
                .Permit(ValueClaimTrigger.BringBack, ValueClaimStatus.BroughtBack, "into another activity of the community", "evidence is no hoop")
                .Permit(ValueClaimTrigger.Dispute, ValueClaimStatus.Disputed, "by a member other than the claimant")
                .Permit(ValueClaimTrigger.Withdraw, ValueClaimStatus.Withdrawn, "by the claimant or the one whose experience it is"))
            .State(ValueClaimStatus.Evidenced, s => s
                .Permit(ValueClaimTrigger.GiveEvidence, ValueClaimStatus.Evidenced, "other evidence")
                .Permit(ValueClaimTrigger.BringBack, ValueClaimStatus.BroughtBack, "into another activity of the community")
                .Permit(ValueClaimTrigger.Dispute, ValueClaimStatus.Disputed, "by a member other than the claimant")
                .Permit(ValueClaimTrigger.Withdraw, ValueClaimStatus.Withdrawn, "by the claimant or the one whose experience it is"))
            .State(ValueClaimStatus.BroughtBack, s => s
                .OnEntry("an input to the activity that it names")
                .Permit(ValueClaimTrigger.GiveEvidence, ValueClaimStatus.BroughtBack, "other evidence")
                .Permit(ValueClaimTrigger.BringBack, ValueClaimStatus.BroughtBack, "into yet another activity")
                .Permit(ValueClaimTrigger.Dispute, ValueClaimStatus.Disputed, "by a member other than the claimant")
                .Permit(ValueClaimTrigger.Withdraw, ValueClaimStatus.Withdrawn, "by the claimant or the one whose experience it is"))
            .State(ValueClaimStatus.Disputed, s => s
                .OnEntry("closes no loop")
                .Permit(ValueClaimTrigger.GiveEvidence, ValueClaimStatus.Disputed, "other evidence")
                .Permit(ValueClaimTrigger.Settle, ValueClaimStatus.Claimed, "nothing shown, nothing brought back")
                .Permit(ValueClaimTrigger.Settle, ValueClaimStatus.Evidenced, "shown, not brought back")
                .Permit(ValueClaimTrigger.Settle, ValueClaimStatus.BroughtBack, "brought back")
                .Permit(ValueClaimTrigger.Withdraw, ValueClaimStatus.Withdrawn, "by the claimant or the one whose experience it is"))
            .Terminal(ValueClaimStatus.Withdrawn)
            .Build();
}
