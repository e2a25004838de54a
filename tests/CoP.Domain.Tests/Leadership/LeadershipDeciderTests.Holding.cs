using CoP.Domain.Leadership;
using static CoP.Domain.Tests.Leadership.Circle;

namespace CoP.Domain.Tests.Leadership;

public sealed partial class LeadershipDeciderTests
{
    [Fact]
    public void Establish_WithAHolder_GivesAllOfEachAspect()
    {
        var circle = LedBy(Ada);
        Assert.Equal(LeadershipShares.Whole, circle.Held(Ada));
        Assert.Equal(LeadershipShares.None, circle.State.Held(Coordination, null));
        Assert.Null(circle.State.Functions[Coordination].Acting);
        circle.Refused<LeadershipRefusal.FunctionEstablishedAlready>(new EstablishFunction(Coordination, Ada, Ada, Day), "function.established-already");
    }

    [Fact]
    public void Establish_ByWhoIsNotCore_IsRefusedButOfficesMay()
    {
        var circle = new Circle();
        circle.Refused<LeadershipRefusal.NotCore>(new EstablishFunction(Coordination, null, Ben, Day), "function.not-core");
        circle.Refused<LeadershipRefusal.NotPresent>(new EstablishFunction(Coordination, null, Stranger, Day), "leadership.not-present");
        circle.Refused<LeadershipRefusal.NotPresent>(new EstablishFunction(Coordination, null, Actor.Deadline, Day), "leadership.not-present");
        circle.Refused<LeadershipRefusal.ReceiverNotActive>(new EstablishFunction(Coordination, Dee, Ada, Day), "transfer.receiver-not-active");
        circle.Refused<LeadershipRefusal.HolderUnasked>(new EstablishFunction(Coordination, Ben, Ada, Day), "function.holder-unasked");
        circle.Do(new EstablishFunction(Coordination, null, Actor.Office(new("importer")), Day));
        Assert.Throws<ArgumentException>(() => circle.Ask(new EstablishFunction(default, null, Ada, Day)));
    }

    [Fact]
    public void Establish_Vacant_NamesTheFirstPresentOfTheActingOrder()
    {
        var circle = new Circle();
        circle.ActingOrder.AddRange([Stranger, Cy, Ben]);
        circle.Do(new EstablishFunction(Coordination, null, Ada, Day));
        Assert.Equal(Cy, circle.State.Functions[Coordination].Acting);
        Assert.False(circle.State.Holds(Coordination, Cy));
        Assert.Equal(LeadershipShares.Whole, circle.State.Held(Coordination, null));
    }

    [Fact]
    public void Acting_WhenResponsibilityIsHeldAgain_Ends()
    {
        var circle = new Circle();
        circle.ActingOrder.Add(Cy);
        circle.Do(new EstablishFunction(Coordination, null, Ada, Day));
        var id = Assert.IsType<TransferProposed>(circle.Do(new OfferVacancy(Coordination, Ben, Ada, Day))[0]).Transfer;
        circle.Do(new AcceptTransfer(id, Ben, Day));
        circle.Do(new BeginHandOver(id, Actor.Deadline, Day.AddDays(14)));
        var done = circle.Do(new CompleteTransfer(id, Ben, Day.AddDays(14)));
        Assert.Equal(new ActingEnded(Coordination, Cy) { By = Ben, At = Day.AddDays(14) }, done[1]);
        var back = circle.Do(new RevokeTransfer(id, Ben, Day.AddDays(15)));
        Assert.IsType<ActingHolderNamed>(back[1]);
    }

    [Fact]
    public void Acting_WhenPowerAloneIsReceived_GoesOn()
    {
        var circle = new Circle { Policy = new() { ObjectionWindow = TimeSpan.Zero } };
        circle.ActingOrder.Add(Cy);
        circle.Do(new EstablishFunction(Coordination, null, Ada, Day));
        var offer = new OfferVacancy(Coordination, Ben, Ada, Day) { Shares = new(10_000, 10_000, 0) };
        var id = Assert.IsType<TransferProposed>(circle.Do(offer)[0]).Transfer;
        circle.Do(new AcceptTransfer(id, Ben, Day));
        circle.Do(new BeginHandOver(id, Ben, Day));
        Assert.Single(circle.Do(new CompleteTransfer(id, Ben, Day)));
        Assert.Equal(Cy, circle.State.Functions[Coordination].Acting);
    }

    [Fact]
    public void Relinquish_AllResponsibility_OpensAVacancyWithSomebodyElseActing()
    {
        var circle = LedBy(Ada);
        circle.ActingOrder.AddRange([Ada, Cy]);
        var events = circle.Do(new Relinquish(Coordination, new(0, 0, 10_000), Ada, Day));
        Assert.Equal(new HoldingVacated(Coordination, Ada, new(0, 0, 10_000)) { By = Ada, At = Day }, events[0]);
        Assert.Equal(new ActingHolderNamed(Coordination, Cy) { By = Ada, At = Day }, events[1]);
        Assert.Equal(new(10_000, 10_000, 0), circle.Held(Ada));
        Assert.Equal(new(0, 0, 10_000), circle.State.Held(Coordination, null));
    }

    [Fact]
    public void Relinquish_WhatIsNotFree_IsRefused()
    {
        var circle = LedBy(Ada);
        circle.Propose(Ada, Ben, LeadershipShares.Of(4_000));
        circle.Refused<LeadershipRefusal.SharesLocked>(new Relinquish(Coordination, LeadershipShares.Of(6_001), Ada, Day), "transfer.shares-locked");
        circle.Refused<LeadershipRefusal.NothingHeld>(new Relinquish(Coordination, LeadershipShares.Of(1), Cy, Day), "holding.nothing-held");
        circle.Refused<LeadershipRefusal.SharesInvalid>(new Relinquish(Coordination, LeadershipShares.None, Ada, Day), "holding.shares-invalid");
        circle.Refused<LeadershipRefusal.FunctionUnknown>(new Relinquish(LeadershipFunctions.Agenda, LeadershipShares.Of(1), Ada, Day), "function.unknown");
        circle.Refused<LeadershipRefusal.NotPresent>(new Relinquish(Coordination, LeadershipShares.Of(1), Stranger, Day), "leadership.not-present");
        circle.Do(new Relinquish(Coordination, LeadershipShares.Of(6_000), Ada, Day));
        Assert.Equal(LeadershipShares.Of(4_000), circle.Held(Ada));
    }

    [Fact]
    public void Decide_AnOffsetTime_IsStampedInUtc()
    {
        var circle = new Circle();
        var command = new EstablishFunction(Coordination, null, Ada, new DateTimeOffset(2026, 1, 12, 14, 0, 0, TimeSpan.FromHours(2)));
        Assert.Equal(TimeSpan.Zero, circle.Do(command)[0].At.Offset);
        Assert.Equal(Day, circle.Events[0].At);
    }
}
