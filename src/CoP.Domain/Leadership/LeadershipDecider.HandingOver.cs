using CoP.Domain.Deciding;

namespace CoP.Domain.Leadership;

/// <content>The hand-over, what takes it back, and what ends a transfer in time.</content>
public static partial class LeadershipDecider
{
    private static Decision<LeadershipEvent> Begin(LeadershipState state, Transfer transfer, BeginHandOver c, IEligibility port) =>
        c.By != Actor.Deadline && !IsPresentMember(c.By, port, out _) ? Refuse(new LeadershipRefusal.NotPresent(c.By))
        : !transfer.IsPassed(c.At) ? Refuse(new LeadershipRefusal.WindowOpen(transfer.Id, transfer.Deadline))
        : WithActing(state, c, port, transfer.Function, new HandOverBegun(
            transfer.Id, transfer.MovedIn(TransferStatus.HandingOver), After(c.At, port.Policy.OverlapPeriod)));

    private static Decision<LeadershipEvent> Complete(LeadershipState state, Transfer transfer, CompleteTransfer c, IEligibility port) =>
        c.By == Actor.Deadline && !transfer.IsPassed(c.At) ? Refuse(new LeadershipRefusal.NotDue(transfer.Id, transfer.Deadline))
        : c.By != Actor.Deadline && PartyProblem(transfer, c.By, port) is { } because ? Refuse(because)
        : WithActing(state, c, port, transfer.Function, Completed(transfer, After(c.At, port.Policy.RevocationWindow)));

    private static Decision<LeadershipEvent> Revoke(LeadershipState state, Transfer transfer, RevokeTransfer c, IEligibility port) =>
        PartyProblem(transfer, c.By, port) is { } because ? Refuse(because)
        : transfer.Status == TransferStatus.Completed && transfer.IsPassed(c.At) ? Late(transfer)
        : WithActing(state, c, port, transfer.Function, new TransferReverted(transfer.Id, transfer.Moved));

    private static Decision<LeadershipEvent> Settle(Transfer transfer, SettleTransfer c) =>
        c.By != Actor.Deadline ? Refuse(new LeadershipRefusal.DeadlineOnly(c.By, transfer.Id))
        : !transfer.IsPassed(c.At) ? Refuse(new LeadershipRefusal.NotDue(transfer.Id, transfer.Deadline))
        : Accept(c, new TransferSettled(transfer.Id));

    private static Decision<LeadershipEvent> Lapse(Transfer transfer, LapseTransfer c) =>
        c.By != Actor.Deadline ? Refuse(new LeadershipRefusal.DeadlineOnly(c.By, transfer.Id))
        : transfer.Status is TransferStatus.Accepted or TransferStatus.HandingOver ? Refuse(new LeadershipRefusal.PartiesStay(transfer.Id, transfer.Status))
        : !transfer.IsPassed(c.At) ? Refuse(new LeadershipRefusal.NotDue(transfer.Id, transfer.Deadline))
        : Accept(c, Lapsed(transfer, transfer.Status == TransferStatus.Contested ? LapseReason.Unreconciled : LapseReason.Unanswered));

    private static TransferCompleted Completed(Transfer transfer, DateTimeOffset revocableUntil) => new(transfer.Id, transfer.Remaining, revocableUntil);

    private static TransferLapsed Lapsed(Transfer transfer, LapseReason reason) => new(transfer.Id, transfer.Moved, reason);

    private static LeadershipRefusal? PartyProblem(Transfer transfer, Actor by, IEligibility port) =>
        !IsPresentMember(by, port, out var member) ? new LeadershipRefusal.NotPresent(by)
        : !transfer.IsParty(member) ? new LeadershipRefusal.NotParty(by, transfer.Id)
        : null;
}
