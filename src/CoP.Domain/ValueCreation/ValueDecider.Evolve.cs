using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.ValueCreation;

/// <content>How facts become state, and which steps they take.</content>
public static partial class ValueDecider
{
    internal static ValueClaim Evolve(ValueClaim state, ValueEvent happened, Owner? owner) => (happened, state.Status) switch
    {
        (ValueClaimed e, ValueClaimStatus.Unclaimed) => state with { Content = e.Content, Claimant = e.By, ClaimedAt = e.At },
        (_, ValueClaimStatus.Unclaimed or ValueClaimStatus.Withdrawn) => throw Corrupt(state, happened),
        (EvidenceGiven e, _) => state with { Evidence = state.Evidence.Add(new(e.Kind, e.Text, e.By, e.At)) },
        (ClaimWithdrawn e, _) => state with { WithdrawnBecause = e.Reason, Dispute = null },
        (DisputeSettled, ValueClaimStatus.Disputed) => state with { Dispute = null },
        (_, ValueClaimStatus.Disputed) => throw Corrupt(state, happened),
        (ValueBroughtBack e, _) => state with { Returns = state.Returns.Add(new(e.Into, e.How, e.By, e.At)) },
        (ClaimDisputed e, _) when e.By.TryGetMember(out var by) => state with { Dispute = new(by, e.Reason, e.At) },
        _ => throw Corrupt(state, happened),
    };

    internal static IEnumerable<MachineStep> Steps(ValueClaim before, ValueEvent happened, string subject)
    {
        var (trigger, to) = happened switch
        {
            ValueClaimed => (ValueClaimTrigger.Claim, ValueClaimStatus.Claimed),
            EvidenceGiven => (ValueClaimTrigger.GiveEvidence, before.Status == ValueClaimStatus.Claimed ? ValueClaimStatus.Evidenced : before.Status),
            ValueBroughtBack => (ValueClaimTrigger.BringBack, ValueClaimStatus.BroughtBack),
            ClaimDisputed => (ValueClaimTrigger.Dispute, ValueClaimStatus.Disputed),
            DisputeSettled => (ValueClaimTrigger.Settle, before.Undisputed),
            _ => (ValueClaimTrigger.Withdraw, ValueClaimStatus.Withdrawn),
        };
        return [MachineStep.Of(ValueClaimMachine.Definition, subject, before.Status, trigger, to)];
    }

    private static CorruptHistoryException Corrupt(ValueClaim state, ValueEvent happened) => new(happened.Type, $"the claim is {state.Status}.", null);
}
