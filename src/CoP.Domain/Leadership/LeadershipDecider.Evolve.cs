using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Leadership;

/// <content>Copying the facts of events into the state.</content>
public static partial class LeadershipDecider
{
    internal static LeadershipState Evolve(LeadershipState state, LeadershipEvent happened, Owner? owner) => happened switch
    {
        FunctionEstablished e => OnEstablished(state, e, owner),
        TransferProposed e => OnProposed(state, e, owner),
        TransferSeconded e => Waiting(state, Stepped(state, e, e.Transfer, TransferTrigger.Second), owner),
        TransferAccepted e => Waiting(state, Stepped(state, e, e.Transfer, TransferTrigger.Accept, e.ObjectionsUntil), owner),
        TransferContested e => OnContested(state, e, owner),
        TransferReconciled e => Waiting(state, Stepped(state, e, e.Transfer, TransferTrigger.Reconcile, e.ObjectionsUntil), owner),
        HandOverBegun e => OnMoved(state, e, Stepped(state, e, e.Transfer, TransferTrigger.HandOver, e.HandOverUntil), e.Moved, owner),
        TransferCompleted e => OnMoved(state, e, Stepped(state, e, e.Transfer, TransferTrigger.Complete, e.RevocableUntil), e.Moved, owner),
        TransferReverted e => OnReturned(state, e, Stepped(state, e, e.Transfer, TransferTrigger.Revoke), e.Returned, owner),
        TransferLapsed e => OnReturned(state, e, Stepped(state, e, e.Transfer, TransferTrigger.Lapse), e.Returned, owner),
        TransferDeclined e => Ended(state, Known(state, e, e.Transfer, TransferTrigger.Decline, out _), owner),
        TransferWithdrawn e => Ended(state, Known(state, e, e.Transfer, TransferTrigger.Withdraw, out _), owner),
        TransferSettled e => Ended(state, Known(state, e, e.Transfer, TransferTrigger.Settle, out _), owner),
        HoldingVacated e => OnVacated(state, e, owner),
        ActingHolderNamed e => OnActing(state, e, e.Function, null, e.Member, owner),
        ActingEnded e => OnActing(state, e, e.Function, e.Member, null, owner),
        null => throw new ArgumentNullException(nameof(happened)),
        _ => throw Corrupt(happened, $"it is no event of leadership."),
    };

    private static LeadershipState OnEstablished(LeadershipState state, FunctionEstablished e, Owner? owner)
    {
        if (e.Function == default || state.Functions.ContainsKey(e.Function))
        {
            throw Corrupt(e, $"{e.Function} is established already or has no code.");
        }

        return Holding(state, e.Function, FunctionHoldings.Vacancy.Move(null, e.Holder, LeadershipShares.Whole), owner);
    }

    private static LeadershipState OnProposed(LeadershipState state, TransferProposed e, Owner? owner)
    {
        if (state.Transfers.ContainsKey(e.Transfer))
        {
            throw Corrupt(e, $"transfer {e.Transfer} is under way already.");
        }

        if (!e.By.TryGetMember(out var proposer) || (e.From is { } giver && giver != proposer) || e.To == e.From)
        {
            throw Corrupt(e, $"{e.By} cannot have proposed it.");
        }

        if (!e.Shares.IsValid || e.Shares.IsNone || !HoldingsOf(state, e, e.Function).HeldBy(e.From).Covers(e.Shares))
        {
            throw Corrupt(e, $"{e.Shares} of {e.Function} cannot be given.");
        }

        return Waiting(
            state,
            new(e.Transfer, e.Function, e.From, e.To, e.Shares, e.Overlap, proposer, TransferStatus.Proposed, e.AcceptBy, []),
            owner);
    }

    private static LeadershipState OnContested(LeadershipState state, TransferContested e, Owner? owner)
    {
        var contested = Stepped(state, e, e.Transfer, TransferTrigger.Contest, e.ContestUntil);
        return Waiting(state, contested with { Objectors = contested.Objectors.Add(e.Objector) }, owner);
    }

    private static LeadershipState OnMoved(LeadershipState state, LeadershipEvent e, Transfer after, LeadershipShares moved, Owner? owner)
    {
        if (moved != after.Moved - state.Transfers[after.Id].Moved)
        {
            throw Corrupt(e, $"transfer {after.Id} does not move {moved} now.");
        }

        return Waiting(Moved(state, e, after.Function, after.From, after.To, moved, owner), after, owner);
    }

    private static LeadershipState OnReturned(LeadershipState state, LeadershipEvent e, Transfer after, LeadershipShares returned, Owner? owner)
    {
        if (returned != state.Transfers[after.Id].Moved)
        {
            throw Corrupt(e, $"transfer {after.Id} does not give {returned} back.");
        }

        return Ended(Moved(state, e, after.Function, after.To, after.From, returned, owner), after, owner);
    }

    private static LeadershipState OnVacated(LeadershipState state, HoldingVacated e, Owner? owner) =>
        e.Shares.IsValid && !e.Shares.IsNone
            ? Moved(state, e, e.Function, e.Member, null, e.Shares, owner)
            : throw Corrupt(e, $"{e.Shares} is no amount of shares.");

    private static LeadershipState OnActing(
        LeadershipState state, LeadershipEvent e, LeadershipFunction function, MemberId? former, MemberId? next, Owner? owner)
    {
        var holdings = HoldingsOf(state, e, function);
        if (holdings.Acting != former || (next is not null && holdings.Responsibility.Held > 0))
        {
            throw Corrupt(e, $"{(holdings.Acting is { } acting ? acting.Value : "nobody")} acts for {function}, and {holdings.Responsibility.Held} of its responsibility is held.");
        }

        return Holding(state, function, holdings with { Acting = next }, owner);
    }

    private static Transfer Stepped(LeadershipState state, LeadershipEvent e, TransferId id, TransferTrigger trigger, DateTimeOffset? deadline = null)
    {
        var transfer = Known(state, e, id, trigger, out var next);
        return transfer with { Status = next, Deadline = deadline ?? transfer.Deadline };
    }

    private static Transfer Known(LeadershipState state, LeadershipEvent e, TransferId id, TransferTrigger trigger, out TransferStatus next)
    {
        if (!state.Transfers.TryGetValue(id, out var transfer))
        {
            throw Corrupt(e, $"transfer {id} is not under way.");
        }

        return TransferMachine.Table.TryNext(transfer.Status, trigger, out next)
            ? transfer
            : throw Corrupt(e, $"transfer {id} is {TransferMachine.Definition.NameOf(transfer.Status)}.");
    }

    private static LeadershipState Moved(
        LeadershipState state, LeadershipEvent e, LeadershipFunction function, MemberId? from, MemberId? to, LeadershipShares shares, Owner? owner)
    {
        var holdings = HoldingsOf(state, e, function);
        return shares.IsNone ? state
            : holdings.HeldBy(from).Covers(shares) ? Holding(state, function, holdings.Move(from, to, shares), owner)
            : throw Corrupt(e, $"{(from is { } giver ? giver.Value : "the vacancy")} does not hold {shares} of {function}.");
    }

    private static FunctionHoldings HoldingsOf(LeadershipState state, LeadershipEvent e, LeadershipFunction function) =>
        state.Functions.TryGetValue(function, out var holdings) ? holdings : throw Corrupt(e, $"{function} is not established.");

    private static LeadershipState Holding(LeadershipState state, LeadershipFunction function, FunctionHoldings holdings, Owner? owner)
    {
        var functions = state.Functions.Set(function, holdings, owner);
        return ReferenceEquals(functions, state.Functions) ? state : state with { Functions = functions };
    }

    private static LeadershipState Waiting(LeadershipState state, Transfer transfer, Owner? owner)
    {
        var transfers = state.Transfers.Set(transfer.Id, transfer, owner);
        return ReferenceEquals(transfers, state.Transfers) ? state : state with { Transfers = transfers };
    }

    private static LeadershipState Ended(LeadershipState state, Transfer transfer, Owner? owner)
    {
        var transfers = state.Transfers.Remove(transfer.Id, owner);
        return ReferenceEquals(transfers, state.Transfers) ? state : state with { Transfers = transfers };
    }

    private static CorruptHistoryException Corrupt(LeadershipEvent e, FormattableString reason) => new(e.Type, FormattableString.Invariant(reason), null);
}
