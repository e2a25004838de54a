using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Validation;

namespace CoP.Domain.Leadership;

/// <content>Proposing, offering, and the answers before the hand-over begins.</content>
public static partial class LeadershipDecider
{
    private static Decision<LeadershipEvent> Propose(LeadershipState state, ProposeTransfer c, IEligibility port) =>
        !IsPresentMember(c.By, port, out var by) ? Refuse(new LeadershipRefusal.NotPresent(c.By))
        : !state.Functions.ContainsKey(c.Function) ? Refuse(new LeadershipRefusal.FunctionUnknown(c.Function))
        : by != c.From ? Refuse(new LeadershipRefusal.NotGiver(c.By, c.From))
        : c.To == c.From ? Refuse(new LeadershipRefusal.ToGiver(c.From))
        : Shares(state, c.Function, c.From, c.Shares, out var shares) is { } because ? Refuse(because)
        : ReceiverProblem(c.To, c.Function, port) is { } unfit ? Refuse(unfit)
        : UnderWay(state, c.Function, c.From, c.To) is { } other ? Refuse(new LeadershipRefusal.UnderWayAlready(c.Function, c.From, c.To, other))
        : Accept(c, Proposed(c.Function, c.From, c.To, shares, c.Overlap ?? port.Policy.Overlap, c.At, port));

    private static Decision<LeadershipEvent> Offer(LeadershipState state, OfferVacancy c, IEligibility port) =>
        !IsPresentMember(c.By, port, out var by) ? Refuse(new LeadershipRefusal.NotPresent(c.By))
        : !state.Functions.ContainsKey(c.Function) ? Refuse(new LeadershipRefusal.FunctionUnknown(c.Function))
        : OffererProblem(by, c.Function, port) is { } level ? Refuse(level)
        : Shares(state, c.Function, null, c.Shares, out var shares) is { } because ? Refuse(because)
        : ReceiverProblem(c.To, c.Function, port) is { } unfit ? Refuse(unfit)
        : UnderWay(state, c.Function, null, c.To) is { } other ? Refuse(new LeadershipRefusal.UnderWayAlready(c.Function, null, c.To, other))
        : Accept(c, Proposed(c.Function, null, c.To, shares, Overlap.GiverHolds, c.At, port));

    // Between the same two one transfer of a function at a time, so that a proposal that is sent twice is made once.
    private static TransferId? UnderWay(LeadershipState state, LeadershipFunction function, MemberId? from, MemberId to)
    {
        foreach (var (id, transfer) in state.Transfers)
        {
            if (transfer.Function == function && transfer.From == from && transfer.To == to && transfer.Status != TransferStatus.Completed)
            {
                return id;
            }
        }

        return null;
    }

    private static TransferProposed Proposed(
        LeadershipFunction function, MemberId? from, MemberId to, LeadershipShares shares, Overlap overlap, DateTimeOffset at, IEligibility port) =>
        new(new TransferId(port.Position), function, from, to, shares, overlap, After(at, port.Policy.ProposalLifetime));

    private static Decision<LeadershipEvent> Second(Transfer transfer, SecondTransfer c, IEligibility port) =>
        !IsPresentMember(c.By, port, out var by) ? Refuse(new LeadershipRefusal.NotPresent(c.By))
        : transfer.IsParty(by) || by == transfer.ProposedBy ? Refuse(new LeadershipRefusal.IsParty(by, transfer.Id))
        : transfer.IsPassed(c.At) ? Late(transfer)
        : Accept(c, new TransferSeconded(transfer.Id));

    private static Decision<LeadershipEvent> Accept(Transfer transfer, AcceptTransfer c, IEligibility port) =>
        c.By != transfer.To ? Refuse(new LeadershipRefusal.NotReceiver(c.By, transfer.To, transfer.Id))
        : ReceiverProblem(transfer.To, transfer.Function, port) is { } unfit ? Refuse(unfit)
        : transfer.IsPassed(c.At) ? Late(transfer)
        : transfer.Status == TransferStatus.Proposed && port.Policy.SecondRequired ? Refuse(new LeadershipRefusal.SecondNeeded(transfer.Id))
        : Accept(c, new TransferAccepted(transfer.Id, After(c.At, port.Policy.ObjectionWindow)));

    private static Decision<LeadershipEvent> Decline(Transfer transfer, DeclineTransfer c, IEligibility port) =>
        c.By != transfer.To ? Refuse(new LeadershipRefusal.NotReceiver(c.By, transfer.To, transfer.Id))
        : !port.IsPresent(transfer.To) ? Refuse(new LeadershipRefusal.NotPresent(c.By))
        : Accept(c, new TransferDeclined(transfer.Id));

    private static Decision<LeadershipEvent> Withdraw(Transfer transfer, WithdrawTransfer c, IEligibility port) =>
        c.By != transfer.ProposedBy ? Refuse(new LeadershipRefusal.NotGiver(c.By, transfer.ProposedBy))
        : !port.IsPresent(transfer.ProposedBy) ? Refuse(new LeadershipRefusal.NotPresent(c.By))
        : Accept(c, new TransferWithdrawn(transfer.Id));

    private static Decision<LeadershipEvent> Contest(Transfer transfer, ContestTransfer c, IEligibility port) =>
        !IsPresentMember(c.By, port, out var by) ? Refuse(new LeadershipRefusal.NotPresent(c.By))
        : transfer.IsParty(by) ? Refuse(new LeadershipRefusal.IsParty(by, transfer.Id))
        : transfer.Objectors.Contains(by) ? Refuse(new LeadershipRefusal.ObjectedAlready(by, transfer.Id))
        : TextProblem.OfText(c.Objection) is not null ? Refuse(new LeadershipRefusal.ObjectionUnreasoned(transfer.Id))
        : transfer.IsPassed(c.At) ? Late(transfer)
        : Accept(c, new TransferContested(transfer.Id, by, c.Objection, After(c.At, port.Policy.ContestWindow)));

    // A reconciliation may change what the transfer means, so everybody who has not objected yet gets a full window again; as each objects once, that ends.
    private static Decision<LeadershipEvent> Reconcile(Transfer transfer, ReconcileTransfer c, IEligibility port)
    {
        var objector = transfer.Objectors[^1];
        return !IsPresentMember(c.By, port, out var by) ? Refuse(new LeadershipRefusal.NotPresent(c.By))
            : by != objector && (transfer.IsParty(by) || !port.IsCore(by)) ? Refuse(new LeadershipRefusal.NotReconciler(by, objector, transfer.Id))
            : transfer.IsPassed(c.At) ? Late(transfer)
            : Accept(c, new TransferReconciled(transfer.Id, After(c.At, port.Policy.ObjectionWindow)));
    }

    private static Decision<LeadershipEvent> Late(Transfer transfer) =>
        Refuse(new LeadershipRefusal.DeadlinePassed(transfer.Id, transfer.Status, transfer.Deadline));

    private static LeadershipRefusal.ReceiverNotActive? ReceiverProblem(MemberId receiver, LeadershipFunction function, IEligibility port) =>
        LevelProblem(receiver, port) is var (level, since) ? new(receiver, function, level, since, port.Policy.ReceiverLevels) : null;

    private static LeadershipRefusal.OffererNotActive? OffererProblem(MemberId offerer, LeadershipFunction function, IEligibility port) =>
        LevelProblem(offerer, port) is var (level, since) ? new(offerer, function, level, since, port.Policy.ReceiverLevels) : null;

    private static (Level? Level, DateTimeOffset? Since)? LevelProblem(MemberId member, IEligibility port) =>
        !port.IsPresent(member) ? (null, null)
        : port.LevelOf(member) is not { } level ? (null, null)
        : port.Policy.ReceiverLevels.Contains(level) ? null
        : (level, port.LevelSince(member));

    /// <summary>What may be given of a holding: all that is free where nothing is asked for; or why not.</summary>
    private static LeadershipRefusal? Shares(
        LeadershipState state, LeadershipFunction function, MemberId? holder, LeadershipShares? asked, out LeadershipShares shares)
    {
        var held = state.Held(function, holder);
        var locked = state.Locked(function, holder);
        shares = asked ?? held - locked;
        return asked is { } amount && (!amount.IsValid || amount.IsNone) ? new LeadershipRefusal.SharesInvalid(amount)
            : held.IsNone ? new LeadershipRefusal.NothingHeld(function, holder)
            : !held.Covers(shares) ? new LeadershipRefusal.NotEnough(function, holder, held, shares)
            : shares.IsNone || !(held - locked).Covers(shares) ? new LeadershipRefusal.SharesLocked(
                function, holder, held, locked, asked ?? held, Lockers(state, function, holder))
            : null;
    }

    private static ValueList<TransferId> Lockers(LeadershipState state, LeadershipFunction function, MemberId? holder) =>
    [
        .. state.InOrder()
            .Where(t => t.Function == function && ((t.From == holder && !t.Remaining.IsNone) || (t.To == holder && !t.Moved.IsNone)))
            .Select(t => t.Id),
    ];
}
