using CoP.Domain.Leadership;
using static CoP.Domain.Tests.Leadership.Circle;

namespace CoP.Domain.Tests.Leadership;

public sealed partial class LeadershipDeciderTests
{
    [Fact]
    public void Second_ByANonParty_Seconds()
    {
        var circle = LedBy(Ada);
        var id = circle.Propose(Ada, Ben);
        circle.Do(new SecondTransfer(id, Dee, Day));
        Assert.Equal(TransferStatus.Seconded, circle.StatusOf(id));
        var refusal = circle.Refused<LeadershipRefusal.NotPossibleNow>(new SecondTransfer(id, Cy, Day), "transfer.not-possible-now");
        Assert.Equal([TransferTrigger.Accept, TransferTrigger.Decline, TransferTrigger.Withdraw, TransferTrigger.Lapse], refusal.Permitted);
        Assert.Equal("permitted now: accept, decline, withdraw, lapse.", refusal.Remedy);
    }

    [Fact]
    public void Second_ByGiverReceiverOrOfferer_IsRefused()
    {
        var circle = LedBy(Ada);
        var id = circle.Propose(Ada, Ben);
        circle.Refused<LeadershipRefusal.IsParty>(new SecondTransfer(id, Ada, Day), "transfer.is-party");
        circle.Refused<LeadershipRefusal.IsParty>(new SecondTransfer(id, Ben, Day), "transfer.is-party");
        circle.Refused<LeadershipRefusal.NotPresent>(new SecondTransfer(id, Stranger, Day), "leadership.not-present");
        var vacant = Vacant();
        var offer = Assert.IsType<TransferProposed>(vacant.Do(new OfferVacancy(Coordination, Ben, Cy, Day))[0]).Transfer;
        vacant.Refused<LeadershipRefusal.IsParty>(new SecondTransfer(offer, Cy, Day), "transfer.is-party");
    }

    [Fact]
    public void Accept_WhereASeconderIsAsked_WaitsForOne()
    {
        var circle = LedBy(Ada);
        circle.Policy = new() { SecondRequired = true };
        var id = circle.Propose(Ada, Ben);
        circle.Refused<LeadershipRefusal.SecondNeeded>(new AcceptTransfer(id, Ben, Day), "transfer.second-needed");
        circle.Do(new SecondTransfer(id, Cy, Day));
        circle.Do(new AcceptTransfer(id, Ben, Day));
        Assert.Equal(TransferStatus.Accepted, circle.StatusOf(id));
    }

    [Fact]
    public void Accept_BySomebodyElse_IsRefused()
    {
        var circle = LedBy(Ada);
        var id = circle.Propose(Ada, Ben);
        circle.Refused<LeadershipRefusal.NotReceiver>(new AcceptTransfer(id, Ada, Day), "transfer.not-receiver");
        circle.Refused<LeadershipRefusal.NotReceiver>(new DeclineTransfer(id, Ada, Day), "transfer.not-receiver");
    }

    [Fact]
    public void Accept_AfterSinkingToPeripheral_IsRefused()
    {
        var circle = LedBy(Ada);
        var id = circle.Propose(Ada, Ben);
        circle.Move(Ben, "peripheral");
        circle.Refused<LeadershipRefusal.ReceiverNotActive>(new AcceptTransfer(id, Ben, Day), "transfer.receiver-not-active");
    }

    [Fact]
    public void Accept_AtTheDeadline_IsTooLate()
    {
        var circle = LedBy(Ada);
        var id = circle.Propose(Ada, Ben);
        circle.Refused<LeadershipRefusal.DeadlinePassed>(new AcceptTransfer(id, Ben, Day.AddDays(30)), "transfer.deadline-passed");
        circle.Refused<LeadershipRefusal.DeadlinePassed>(new SecondTransfer(id, Cy, Day.AddDays(30)), "transfer.deadline-passed");
        circle.Do(new AcceptTransfer(id, Ben, Day.AddDays(30).AddTicks(-1)));
        Assert.Equal(Day.AddDays(44).AddTicks(-1), circle.State.Transfers[id].Deadline);
    }

    [Fact]
    public void Decline_BeforeTheHandOver_UnlocksEverything()
    {
        foreach (var id in new[] { "proposed", "accepted" })
        {
            var circle = LedBy(Ada);
            var transfer = id == "proposed" ? circle.Propose(Ada, Ben) : circle.Accept(Ada, Ben);
            circle.Do(new DeclineTransfer(transfer, Ben, Day));
            Assert.Empty(circle.State.Transfers);
            Assert.Equal(LeadershipShares.Whole, circle.State.Free(Coordination, Ada));
            circle.Refused<LeadershipRefusal.TransferUnknown>(new DeclineTransfer(transfer, Ben, Day), "transfer.unknown");
        }
    }

    [Fact]
    public void Withdraw_ByTheGiverOrOffererAlone_Ends()
    {
        var circle = LedBy(Ada);
        var id = circle.Propose(Ada, Ben);
        circle.Refused<LeadershipRefusal.NotGiver>(new WithdrawTransfer(id, Ben, Day), "transfer.not-giver");
        circle.Do(new WithdrawTransfer(id, Ada, Day));
        Assert.Empty(circle.State.Transfers);
        var vacant = Vacant();
        var offer = Assert.IsType<TransferProposed>(vacant.Do(new OfferVacancy(Coordination, Ben, Cy, Day))[0]).Transfer;
        vacant.Refused<LeadershipRefusal.NotGiver>(new WithdrawTransfer(offer, Ada, Day), "transfer.not-giver");
        vacant.Do(new WithdrawTransfer(offer, Cy, Day));
        Assert.Empty(vacant.State.Transfers);
    }

    [Fact]
    public void AnswerOrWithdraw_WhileAway_IsRefused()
    {
        var circle = LedBy(Ada);
        var id = circle.Propose(Ada, Ben);
        circle.GoSilently(Ada);
        circle.GoSilently(Ben);
        circle.Refused<LeadershipRefusal.NotPresent>(new DeclineTransfer(id, Ben, Day), "leadership.not-present");
        circle.Refused<LeadershipRefusal.NotPresent>(new WithdrawTransfer(id, Ada, Day), "leadership.not-present");
    }

    [Fact]
    public void Contest_WithAReason_RestsUntilReconciled()
    {
        var circle = LedBy(Ada);
        var id = circle.Accept(Ada, Ben);
        var e = Assert.IsType<TransferContested>(Assert.Single(circle.Do(new ContestTransfer(id, "too early", Dee, Day.AddDays(1)))));
        Assert.Equal(Day.AddDays(31), e.ContestUntil);
        circle.Refused<LeadershipRefusal.NotPossibleNow>(new BeginHandOver(id, Ada, Day.AddDays(20)), "transfer.not-possible-now");
        circle.Do(new ReconcileTransfer(id, Dee, Day.AddDays(20)));
        Assert.Equal(TransferStatus.Accepted, circle.StatusOf(id));
        Assert.Equal(Day.AddDays(34), circle.State.Transfers[id].Deadline);
        circle.Refused<LeadershipRefusal.ObjectedAlready>(new ContestTransfer(id, "still", Dee, Day.AddDays(21)), "transfer.objected-already");
        circle.Do(new ContestTransfer(id, "me too", Cy, Day.AddDays(21)));
    }

    [Fact]
    public void Contest_ByAPartyOrWithoutReasonOrTooLate_IsRefused()
    {
        var circle = LedBy(Ada);
        var id = circle.Accept(Ada, Ben);
        circle.Refused<LeadershipRefusal.IsParty>(new ContestTransfer(id, "no", Ada, Day), "transfer.is-party");
        circle.Refused<LeadershipRefusal.IsParty>(new ContestTransfer(id, "no", Ben, Day), "transfer.is-party");
        circle.Refused<LeadershipRefusal.ObjectionUnreasoned>(new ContestTransfer(id, " ", Cy, Day), "transfer.objection-unreasoned");
        circle.Refused<LeadershipRefusal.NotPresent>(new ContestTransfer(id, "no", Stranger, Day), "leadership.not-present");
        circle.Refused<LeadershipRefusal.DeadlinePassed>(new ContestTransfer(id, "no", Cy, Day.AddDays(14)), "transfer.deadline-passed");
    }

    [Fact]
    public void Reconcile_ByObjectorOrCoreNonParty_AndNobodyElse()
    {
        var circle = LedBy(Ada);
        var id = circle.Accept(Ada, Ben);
        circle.Do(new ContestTransfer(id, "too early", Dee, Day));
        circle.Refused<LeadershipRefusal.NotReconciler>(new ReconcileTransfer(id, Ada, Day), "transfer.not-reconciler");
        circle.Refused<LeadershipRefusal.NotReconciler>(new ReconcileTransfer(id, Ben, Day), "transfer.not-reconciler");
        circle.Refused<LeadershipRefusal.NotPresent>(new ReconcileTransfer(id, Stranger, Day), "leadership.not-present");
        circle.Refused<LeadershipRefusal.DeadlinePassed>(new ReconcileTransfer(id, Cy, Day.AddDays(30)), "transfer.deadline-passed");
        circle.Do(new ReconcileTransfer(id, Cy, Day));
        Assert.Equal(TransferStatus.Accepted, circle.StatusOf(id));
    }
}
