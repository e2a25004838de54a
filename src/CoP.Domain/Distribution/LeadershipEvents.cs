using CoP.Domain.Charters;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;

namespace CoP.Domain.Distribution;

/// <summary>What the constitution's events say about who holds what, and about what belongs together.</summary>
internal static class LeadershipEvents
{
    /// <summary>The function whose holdings an event changes, seen from the state before it; null where none changes.</summary>
    public static LeadershipFunction? FunctionOf(LeadershipState before, LeadershipEvent happened) => happened switch
    {
        FunctionEstablished e => e.Function,
        HoldingVacated e => e.Function,
        ActingHolderNamed e => e.Function,
        ActingEnded e => e.Function,
        HandOverBegun e => Transferred(before, e.Transfer),
        TransferCompleted e => Transferred(before, e.Transfer),
        TransferReverted e => Transferred(before, e.Transfer),
        TransferLapsed e => Transferred(before, e.Transfer),
        _ => null,
    };

    /// <summary>What an event is part of: who proposes, seconds and contests one transfer, or one amendment, does so together.</summary>
    public static string? OccasionOf(DomainEvent happened) => happened switch
    {
        TransferProposed e => $"transfer {e.Transfer}",
        TransferSeconded e => $"transfer {e.Transfer}",
        TransferAccepted e => $"transfer {e.Transfer}",
        TransferContested e => $"transfer {e.Transfer}",
        TransferReconciled e => $"transfer {e.Transfer}",
        AmendmentProposed e => $"amendment {e.Amendment}",
        AmendmentConsented e => $"amendment {e.Amendment}",
        AmendmentRejected e => $"amendment {e.Amendment}",
        _ => null,
    };

    private static LeadershipFunction? Transferred(LeadershipState before, TransferId id) =>
        before.Transfers.TryGetValue(id, out var transfer) ? transfer.Function : null;
}
