using CoP.Domain.Leadership;
using static CoP.Domain.Tests.Leadership.Circle;

namespace CoP.Domain.Tests.Leadership;

public sealed partial class LeadershipDeciderTests
{
    private static readonly LeadershipShares Odd = new(5_001, 1, 10_000);

    [Fact]
    public void Begin_WhileObjectionsMayCome_SaysUntilWhen()
    {
        var circle = LedBy(Ada);
        var id = circle.Accept(Ada, Ben);
        var refusal = circle.Refused<LeadershipRefusal.WindowOpen>(
            new BeginHandOver(id, Ada, Day.AddDays(14).AddTicks(-1)), "transfer.window-open");
        Assert.Equal(Day.AddDays(14), refusal.Until);
        circle.Refused<LeadershipRefusal.NotPresent>(new BeginHandOver(id, Actor.Office(new("sponsor")), Day.AddDays(14)), "leadership.not-present");
        circle.Do(new BeginHandOver(id, Dee, Day.AddDays(14)));
        Assert.Equal(TransferStatus.HandingOver, circle.StatusOf(id));
    }

    [Fact]
    public void HandOver_GiverHolds_MovesAllAtCompletion()
    {
        var circle = LedBy(Ada);
        var id = circle.Begin(Ada, Ben, Odd);
        Assert.Equal(LeadershipShares.Whole, circle.Held(Ada));
        circle.Do(new CompleteTransfer(id, Ada, Day.AddDays(15)));
        Assert.Equal(Odd, circle.Held(Ben));
        Assert.Equal(LeadershipShares.Whole - Odd, circle.Held(Ada));
        Assert.Equal(Odd, circle.State.Locked(Coordination, Ben));
    }

    [Fact]
    public void HandOver_BothHold_MovesHalfFirst()
    {
        var circle = LedBy(Ada);
        var id = circle.Begin(Ada, Ben, Odd, Overlap.Both);
        Assert.Equal(new(2_500, 0, 5_000), circle.Held(Ben));
        Assert.Equal(new(2_500, 0, 5_000), circle.State.Locked(Coordination, Ben));
        Assert.Equal(new(2_501, 1, 5_000), circle.State.Locked(Coordination, Ada));
        circle.Do(new CompleteTransfer(id, Ben, Day.AddDays(15)));
        Assert.Equal(Odd, circle.Held(Ben));
        Assert.Equal(new(4_999, 9_999, 0), circle.Held(Ada));
    }

    [Fact]
    public void Begin_OverlapNotSaid_IsAsThePolicySays()
    {
        var circle = LedBy(Ada);
        circle.Policy = new() { Overlap = Overlap.Both };
        circle.Do(new ProposeTransfer(Coordination, Ada, Ben, Ada, Day));
        Assert.Equal(Overlap.Both, Assert.Single(circle.State.Transfers).Value.Overlap);
    }

    [Fact]
    public void Complete_ByTheDeadline_WaitsForTheEndOfTheOverlap()
    {
        var circle = LedBy(Ada);
        var id = circle.Begin(Ada, Ben);
        circle.Refused<LeadershipRefusal.NotDue>(new CompleteTransfer(id, Actor.Deadline, Day.AddDays(42).AddTicks(-1)), "transfer.not-due");
        circle.Refused<LeadershipRefusal.NotParty>(new CompleteTransfer(id, Cy, Day.AddDays(42)), "transfer.not-party");
        circle.Do(new CompleteTransfer(id, Actor.Deadline, Day.AddDays(42)));
        Assert.Equal(TransferStatus.Completed, circle.StatusOf(id));
    }

    [Theory]
    [InlineData(Overlap.GiverHolds)]
    [InlineData(Overlap.Both)]
    public void Revoke_DuringTheHandOver_GivesEverythingBack(Overlap overlap)
    {
        var circle = LedBy(Ada);
        var id = circle.Begin(Ada, Ben, Odd, overlap);
        circle.Refused<LeadershipRefusal.NotParty>(new RevokeTransfer(id, Cy, Day.AddDays(90)), "transfer.not-party");
        circle.Do(new RevokeTransfer(id, Ben, Day.AddDays(90)));
        Assert.Equal(LeadershipShares.Whole, circle.State.Free(Coordination, Ada));
        Assert.Equal(LeadershipShares.None, circle.Held(Ben));
        Assert.Empty(circle.State.Transfers);
    }

    [Fact]
    public void Revoke_Completed_OnlyInsideTheWindow()
    {
        var circle = LedBy(Ada);
        var id = circle.Complete(Ada, Ben);
        circle.Refused<LeadershipRefusal.DeadlinePassed>(new RevokeTransfer(id, Ada, Day.AddDays(29)), "transfer.deadline-passed");
        circle.Do(new RevokeTransfer(id, Ada, Day.AddDays(29).AddTicks(-1)));
        Assert.Equal(LeadershipShares.Whole, circle.Held(Ada));
    }

    [Fact]
    public void Settle_AtTheEndOfTheWindow_ForgetsTheTransferAndUnlocks()
    {
        var circle = LedBy(Ada);
        var id = circle.Complete(Ada, Ben);
        circle.Refused<LeadershipRefusal.SharesLocked>(new ProposeTransfer(Coordination, Ben, Cy, Ben, Day), "transfer.shares-locked");
        circle.Refused<LeadershipRefusal.NotDue>(new SettleTransfer(id, Actor.Deadline, Day.AddDays(28)), "transfer.not-due");
        circle.Refused<LeadershipRefusal.DeadlineOnly>(new SettleTransfer(id, Ben, Day.AddDays(29)), "transfer.deadline-only");
        circle.Do(new SettleTransfer(id, Actor.Deadline, Day.AddDays(29)));
        Assert.Empty(circle.State.Transfers);
        Assert.Equal(LeadershipShares.Whole, circle.State.Free(Coordination, Ben));
    }

    [Fact]
    public void Lapse_UnansweredOrUnreconciled_EndsIt()
    {
        var circle = LedBy(Ada);
        var id = circle.Propose(Ada, Ben);
        circle.Refused<LeadershipRefusal.DeadlineOnly>(new LapseTransfer(id, Cy, Day.AddDays(30)), "transfer.deadline-only");
        circle.Refused<LeadershipRefusal.NotDue>(new LapseTransfer(id, Actor.Deadline, Day.AddDays(29)), "transfer.not-due");
        var unanswered = circle.Do(new LapseTransfer(id, Actor.Deadline, Day.AddDays(30)));
        Assert.Equal(LapseReason.Unanswered, Assert.IsType<TransferLapsed>(Assert.Single(unanswered)).Reason);
        id = circle.Accept(Ada, Ben);
        circle.Do(new ContestTransfer(id, "no", Cy, Day));
        var unreconciled = circle.Do(new LapseTransfer(id, Actor.Deadline, Day.AddDays(30)));
        Assert.Equal(LapseReason.Unreconciled, Assert.IsType<TransferLapsed>(Assert.Single(unreconciled)).Reason);
    }

    [Fact]
    public void Lapse_WhatWaitsForItsParties_IsRefused()
    {
        var circle = LedBy(Ada);
        var id = circle.Accept(Ada, Ben);
        circle.Refused<LeadershipRefusal.PartiesStay>(new LapseTransfer(id, Actor.Deadline, Day.AddDays(99)), "transfer.parties-stay");
        circle.Do(new BeginHandOver(id, Ada, Day.AddDays(14)));
        circle.Refused<LeadershipRefusal.PartiesStay>(new LapseTransfer(id, Actor.Deadline, Day.AddDays(99)), "transfer.parties-stay");
    }

    [Fact]
    public void Deadlines_AtTheEndOfTheCalendar_StandAtItsLastInstant()
    {
        var circle = LedBy(Ada);
        circle.Do(new ProposeTransfer(Coordination, Ada, Ben, Ada, DateTimeOffset.MaxValue));
        Assert.Equal(DateTimeOffset.MaxValue, Assert.Single(circle.State.Transfers).Value.Deadline);
    }

    [Fact]
    public void Due_SeveralDeadlines_ComeInTheirOrder()
    {
        var circle = LedBy(Ada);
        var late = circle.Propose(Ada, Ben, LeadershipShares.Of(10));
        var early = circle.Accept(Ada, Cy, LeadershipShares.Of(10));
        Assert.Empty(LeadershipDecider.Due(circle.State, Day.AddDays(14).AddTicks(-1)));
        var now = Day.AddDays(30);
        Assert.Equal(
            [new BeginHandOver(early, Actor.Deadline, now), new LapseTransfer(late, Actor.Deadline, now)],
            LeadershipDecider.Due(circle.State, now));
    }
}
