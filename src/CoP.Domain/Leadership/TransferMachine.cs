using CoP.Domain.StateMachines;

namespace CoP.Domain.Leadership;

/// <summary>The chart of a transfer of leadership: what may be possible. What is possible, and for whom, <see cref="LeadershipDecider"/> says.</summary>
/// <remarks>
/// The third critical juncture of a community, after formation and evolving identity (Johnson, Bickle and Kantcheva 2025); the steps and their order are the project's.
/// Immutable and thread-safe.
/// </remarks>
public static class TransferMachine
{
    /// <summary>The machine named <c>transfer</c>, shared by all transfers.</summary>
    public static StateMachine<TransferStatus, TransferTrigger> Definition { get; } = Define();

    internal static CompiledStateMachine<TransferStatus, TransferTrigger> Table { get; } = Definition.Compile();

    private static StateMachine<TransferStatus, TransferTrigger> Define() =>
        StateMachine<TransferStatus, TransferTrigger>.Define("transfer", TransferStatus.Proposed)
            .State(TransferStatus.Proposed, s => s
                .OnEntry("the giver's shares are locked")
                .Permit(TransferTrigger.Second, TransferStatus.Seconded)
                .Permit(TransferTrigger.Accept, TransferStatus.Accepted, guard: "no seconder is asked")
                .Permit(TransferTrigger.Decline, TransferStatus.Declined)
                .Permit(TransferTrigger.Withdraw, TransferStatus.Withdrawn)
                .Permit(TransferTrigger.Lapse, TransferStatus.Lapsed))
            .State(TransferStatus.Seconded, s => s
                .Permit(TransferTrigger.Accept, TransferStatus.Accepted)
                .Permit(TransferTrigger.Decline, TransferStatus.Declined)
                .Permit(TransferTrigger.Withdraw, TransferStatus.Withdrawn)
                .Permit(TransferTrigger.Lapse, TransferStatus.Lapsed))
            .State(TransferStatus.Accepted, s => s
                .OnEntry("the objection window opens")
                .Permit(TransferTrigger.Contest, TransferStatus.Contested, guard: "objection window is open")
                .Permit(TransferTrigger.HandOver, TransferStatus.HandingOver, guard: "objection window is over")
                .Permit(TransferTrigger.Decline, TransferStatus.Declined)
                .Permit(TransferTrigger.Withdraw, TransferStatus.Withdrawn)
                .Permit(TransferTrigger.Lapse, TransferStatus.Lapsed))
            .State(TransferStatus.Contested, s => s
                .Permit(TransferTrigger.Reconcile, TransferStatus.Accepted)
                .Permit(TransferTrigger.Decline, TransferStatus.Declined)
                .Permit(TransferTrigger.Withdraw, TransferStatus.Withdrawn)
                .Permit(TransferTrigger.Lapse, TransferStatus.Lapsed))
            .State(TransferStatus.HandingOver, s => s
                .OnEntry("with overlap of both, half of each share moves")
                .Permit(TransferTrigger.Complete, TransferStatus.Completed)
                .Permit(TransferTrigger.Revoke, TransferStatus.Reverted, note: "giver or receiver breaks off")
                .Permit(TransferTrigger.Lapse, TransferStatus.Lapsed, note: "the receiver left"))
            .State(TransferStatus.Completed, s => s
                .OnEntry("what had not moved moves")
                .Permit(TransferTrigger.Revoke, TransferStatus.Reverted, guard: "revocation window is open")
                .Permit(TransferTrigger.Settle, TransferStatus.Settled, guard: "revocation window is over, or giver or receiver left"))
            .Terminal(TransferStatus.Settled)
            .Terminal(TransferStatus.Declined)
            .Terminal(TransferStatus.Withdrawn)
            .Terminal(TransferStatus.Lapsed)
            .Terminal(TransferStatus.Reverted)
            .Build();
}
