using CoP.Domain.Deciding;

namespace CoP.Domain.Leadership;

/// <summary>The rules of leadership: who may hold, hand on, object, take back, and when.</summary>
/// <remarks>
/// For every function and aspect held and vacant are 10,000 after every event, at most one transfer touches a share, and who is not present holds nothing once a decision is over.
/// Pure and thread-safe.
/// </remarks>
public static partial class LeadershipDecider
{
    /// <summary>Makes the rules over a view of the rest of the community. Pure.</summary>
    /// <param name="port">Who is present, at which level, and the policy.</param>
    /// <returns>The decider named <c>leadership</c>; it is never over.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="port"/> is <see langword="null"/>.</exception>
    public static Decider<LeadershipCommand, LeadershipEvent, LeadershipState> Over(IEligibility port)
    {
        ArgumentNullException.ThrowIfNull(port);
        return new("leadership", LeadershipState.Empty, (s, c) => Decide(s, c, port), Evolve, _ => false, Steps);
    }

    /// <summary>Lists what deadlines demand. Each of the commands is accepted at that instant, alone and after the ones before it. Pure.</summary>
    /// <param name="state">The state.</param>
    /// <param name="now">The instant; deadlines equal to it have passed.</param>
    /// <returns>The commands, earliest deadline first, then earliest proposal; dated <paramref name="now"/>. Often none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<LeadershipCommand> Due(LeadershipState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        List<Transfer>? due = null;
        foreach (var (_, transfer) in state.Transfers)
        {
            if (transfer.IsPassed(now))
            {
                (due ??= []).Add(transfer);
            }
        }

        return due is null ? [] : [.. due.OrderBy(t => t.Deadline).ThenBy(t => t.Id).Select(t => Fired(t, now))];
    }

    internal static Decision<LeadershipEvent> Decide(LeadershipState state, LeadershipCommand command, IEligibility port) => command switch
    {
        EstablishFunction c => Establish(state, c, port),
        ProposeTransfer c => Propose(state, c, port),
        OfferVacancy c => Offer(state, c, port),
        SecondTransfer c => Step(state, c.Transfer, TransferTrigger.Second, t => Second(t, c, port)),
        AcceptTransfer c => Step(state, c.Transfer, TransferTrigger.Accept, t => Accept(t, c, port)),
        DeclineTransfer c => Step(state, c.Transfer, TransferTrigger.Decline, t => Decline(t, c, port)),
        WithdrawTransfer c => Step(state, c.Transfer, TransferTrigger.Withdraw, t => Withdraw(t, c, port)),
        ContestTransfer c => Step(state, c.Transfer, TransferTrigger.Contest, t => Contest(t, c, port)),
        ReconcileTransfer c => Step(state, c.Transfer, TransferTrigger.Reconcile, t => Reconcile(t, c, port)),
        BeginHandOver c => Step(state, c.Transfer, TransferTrigger.HandOver, t => Begin(state, t, c, port)),
        CompleteTransfer c => Step(state, c.Transfer, TransferTrigger.Complete, t => Complete(state, t, c, port)),
        RevokeTransfer c => Step(state, c.Transfer, TransferTrigger.Revoke, t => Revoke(state, t, c, port)),
        SettleTransfer c => Step(state, c.Transfer, TransferTrigger.Settle, t => Settle(t, c)),
        LapseTransfer c => Step(state, c.Transfer, TransferTrigger.Lapse, t => Lapse(t, c)),
        Relinquish c => LayDown(state, c, port),
        VacateHoldings c => Vacate(state, c, port),
        null => throw new ArgumentNullException(nameof(command)),
        _ => throw new ArgumentException($"{command.GetType().Name} is no command on leadership.", nameof(command)),
    };

    internal static IEnumerable<MachineStep> Steps(LeadershipState before, LeadershipEvent happened)
    {
        if (TriggerOf(happened) is not var (id, trigger) || !before.Transfers.TryGetValue(id, out var transfer)
            || !TransferMachine.Table.TryNext(transfer.Status, trigger, out var next))
        {
            return [];
        }

        return [MachineStep.Of(TransferMachine.Definition, id.ToString(), transfer.Status, trigger, next)];
    }

    private static (TransferId Transfer, TransferTrigger Trigger)? TriggerOf(LeadershipEvent happened) => happened switch
    {
        TransferSeconded e => (e.Transfer, TransferTrigger.Second),
        TransferAccepted e => (e.Transfer, TransferTrigger.Accept),
        TransferDeclined e => (e.Transfer, TransferTrigger.Decline),
        TransferWithdrawn e => (e.Transfer, TransferTrigger.Withdraw),
        TransferContested e => (e.Transfer, TransferTrigger.Contest),
        TransferReconciled e => (e.Transfer, TransferTrigger.Reconcile),
        HandOverBegun e => (e.Transfer, TransferTrigger.HandOver),
        TransferCompleted e => (e.Transfer, TransferTrigger.Complete),
        TransferReverted e => (e.Transfer, TransferTrigger.Revoke),
        TransferSettled e => (e.Transfer, TransferTrigger.Settle),
        TransferLapsed e => (e.Transfer, TransferTrigger.Lapse),
        _ => null,
    };

    private static LeadershipCommand Fired(Transfer transfer, DateTimeOffset now) => transfer.Status switch
    {
        TransferStatus.Accepted => new BeginHandOver(transfer.Id, Actor.Deadline, now),
        TransferStatus.HandingOver => new CompleteTransfer(transfer.Id, Actor.Deadline, now),
        TransferStatus.Completed => new SettleTransfer(transfer.Id, Actor.Deadline, now),
        _ => new LapseTransfer(transfer.Id, Actor.Deadline, now),
    };

    private static Decision<LeadershipEvent> Step(
        LeadershipState state, TransferId id, TransferTrigger trigger, Func<Transfer, Decision<LeadershipEvent>> rule) =>
        !state.Transfers.TryGetValue(id, out var transfer) ? Refuse(new LeadershipRefusal.TransferUnknown(id))
        : !TransferMachine.Table.TryNext(transfer.Status, trigger, out _) ? Refuse(new LeadershipRefusal.NotPossibleNow(id, transfer.Status, trigger))
        : rule(transfer);

    private static Decision<LeadershipEvent> Refuse(LeadershipRefusal because) => Decisions.Refuse<LeadershipEvent>(because);

    private static Decision<LeadershipEvent> Accept(LeadershipCommand command, params ReadOnlySpan<LeadershipEvent> events) =>
        Decisions.Accept(command, events);

    private static bool IsPresentMember(Actor by, IEligibility port, out MemberId member) => by.TryGetMember(out member) && port.IsPresent(member);

    // Near the end of the calendar a deadline is the last instant that there is.
    private static DateTimeOffset After(DateTimeOffset at, TimeSpan period)
    {
        var utc = at.ToUniversalTime();
        return period >= DateTimeOffset.MaxValue - utc ? DateTimeOffset.MaxValue : utc + period;
    }
}
