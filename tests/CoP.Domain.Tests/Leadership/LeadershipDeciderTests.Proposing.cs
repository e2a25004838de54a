using CoP.Domain.Leadership;
using static CoP.Domain.Tests.Leadership.Circle;

namespace CoP.Domain.Tests.Leadership;

public sealed partial class LeadershipDeciderTests
{
    [Fact]
    public void Propose_ToAPeripheralMember_SaysSinceWhenAndWhatWouldChangeIt()
    {
        var refusal = LedBy(Ada).Refused<LeadershipRefusal.ReceiverNotActive>(
            new ProposeTransfer(Coordination, Ada, Dee, Ada, Day), "transfer.receiver-not-active");
        Assert.Equal(
            "refused transfer.receiver-not-active: dee is peripheral since 2026-01-12; coordination asks for active or core.\n"
            + "what would change it: dee accepts a raise to active (see moves).",
            refusal.ToString());
    }

    [Fact]
    public void Propose_ToAStranger_SaysThatTheyAreNotPresent()
    {
        var refusal = LedBy(Ada).Refused<LeadershipRefusal.ReceiverNotActive>(
            new ProposeTransfer(Coordination, Ada, Stranger, Ada, Day), "transfer.receiver-not-active");
        Assert.Equal("zoe is no present member; coordination asks for active or core.", refusal.Because);
    }

    [Fact]
    public void Propose_WithoutShares_LocksAllThatTheGiverHolds()
    {
        var circle = LedBy(Ada);
        var id = circle.Propose(Ada, Ben);
        Assert.Equal(LeadershipShares.Whole, circle.State.Transfers[id].Shares);
        Assert.Equal(LeadershipShares.None, circle.State.Free(Coordination, Ada));
        Assert.Equal(LeadershipShares.Whole, circle.Held(Ada));
        Assert.Equal(Day.AddDays(30), circle.State.Transfers[id].Deadline);
        Assert.Equal(new TransferId(101), id);
    }

    [Fact]
    public void Propose_WithoutShares_IsWhatEarlierOnesLeftFree()
    {
        var circle = LedBy(Ada);
        circle.Propose(Ada, Ben, new(10_000, 4_000, 0));
        var second = circle.Propose(Ada, Cy);
        Assert.Equal(new(0, 6_000, 10_000), circle.State.Transfers[second].Shares);
    }

    [Fact]
    public void Propose_LockedShares_NamesWhatLocksThem()
    {
        var circle = LedBy(Ada);
        var first = circle.Propose(Ada, Ben, LeadershipShares.Of(6_000));
        var refusal = circle.Refused<LeadershipRefusal.SharesLocked>(
            new ProposeTransfer(Coordination, Ada, Cy, Ada, Day) { Shares = LeadershipShares.Of(4_001) }, "transfer.shares-locked");
        Assert.Equal(
            new LeadershipRefusal.SharesLocked(
                Coordination, Ada, LeadershipShares.Whole, LeadershipShares.Of(6_000), LeadershipShares.Of(4_001), [first]),
            refusal);
    }

    [Fact]
    public void Propose_SentTwice_IsMadeOnce()
    {
        var circle = LedBy(Ada);
        var command = new ProposeTransfer(Coordination, Ada, Ben, Ada, Day) { Shares = LeadershipShares.Of(10) };
        circle.Do(command);
        circle.Refused<LeadershipRefusal.UnderWayAlready>(command, "transfer.under-way-already");
    }

    [Fact]
    public void Propose_BySomebodyElse_IsRefused() =>
        LedBy(Ada).Refused<LeadershipRefusal.NotGiver>(new ProposeTransfer(Coordination, Ada, Ben, Cy, Day), "transfer.not-giver");

    [Fact]
    public void Propose_ToOneself_IsRefused() =>
        LedBy(Ada).Refused<LeadershipRefusal.ToGiver>(new ProposeTransfer(Coordination, Ada, Ada, Ada, Day), "transfer.to-giver");

    [Fact]
    public void Propose_WhatOneDoesNotHold_IsRefused()
    {
        var circle = LedBy(Ada);
        circle.Refused<LeadershipRefusal.NothingHeld>(new ProposeTransfer(Coordination, Cy, Ben, Cy, Day), "holding.nothing-held");
        circle.Complete(Ada, Cy, LeadershipShares.Of(1));
        circle.Refused<LeadershipRefusal.NotEnough>(
            new ProposeTransfer(Coordination, Cy, Ben, Cy, Day) { Shares = LeadershipShares.Of(2) }, "holding.not-enough");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_001)]
    [InlineData(int.MinValue)]
    public void Propose_NoAmount_IsRefused(int shares) => LedBy(Ada).Refused<LeadershipRefusal.SharesInvalid>(
        new ProposeTransfer(Coordination, Ada, Ben, Ada, Day) { Shares = LeadershipShares.Of(shares) }, "holding.shares-invalid");

    [Fact]
    public void Propose_AFunctionThatIsNotThere_IsRefused() => LedBy(Ada).Refused<LeadershipRefusal.FunctionUnknown>(
        new ProposeTransfer(LeadershipFunctions.Keeping, Ada, Ben, Ada, Day), "function.unknown");

    [Fact]
    public void Propose_ByOfficeOrDeadlineOrWhoLeft_IsRefused()
    {
        var circle = LedBy(Ada);
        circle.GoSilently(Ada);
        foreach (var by in new[] { Actor.Office(new("sponsor")), Actor.Deadline, Actor.Member(Ada) })
        {
            circle.Refused<LeadershipRefusal.NotPresent>(new ProposeTransfer(Coordination, Ada, Ben, by, Day), "leadership.not-present");
        }
    }

    [Fact]
    public void Offer_AVacancy_TheVacancyIsTheGiver()
    {
        var circle = Vacant();
        var e = Assert.IsType<TransferProposed>(Assert.Single(circle.Do(new OfferVacancy(Coordination, Ben, Cy, Day))));
        Assert.Null(e.From);
        Assert.Equal(LeadershipShares.Whole, e.Shares);
        Assert.Equal(LeadershipShares.Whole, circle.State.Locked(Coordination, null));
        circle.Refused<LeadershipRefusal.SharesLocked>(new OfferVacancy(Coordination, Ada, Cy, Day), "transfer.shares-locked");
    }

    [Fact]
    public void Offer_ToOneself_IsPossibleAndMayBeContested()
    {
        var circle = Vacant();
        var e = Assert.IsType<TransferProposed>(Assert.Single(circle.Do(new OfferVacancy(Coordination, Ben, Ben, Day))));
        circle.Do(new AcceptTransfer(e.Transfer, Ben, Day));
        circle.Do(new ContestTransfer(e.Transfer, "not all at once", Cy, Day));
        Assert.Equal(TransferStatus.Contested, circle.StatusOf(e.Transfer));
    }

    [Fact]
    public void Offer_ByAPeripheralMember_IsRefused() => Vacant().Refused<LeadershipRefusal.OffererNotActive>(
        new OfferVacancy(Coordination, Ben, Dee, Day), "transfer.offerer-not-active");

    [Fact]
    public void Offer_WhatIsHeld_IsRefused() => LedBy(Ada).Refused<LeadershipRefusal.NothingHeld>(
        new OfferVacancy(Coordination, Ben, Cy, Day), "holding.nothing-held");

    [Fact]
    public void Offer_ToAPeripheralMember_IsRefused() => Vacant().Refused<LeadershipRefusal.ReceiverNotActive>(
        new OfferVacancy(Coordination, Dee, Cy, Day), "transfer.receiver-not-active");

    [Fact]
    public void Offer_SentTwice_IsMadeOnce()
    {
        var circle = Vacant();
        var command = new OfferVacancy(Coordination, Ben, Cy, Day) { Shares = LeadershipShares.Of(10) };
        circle.Do(command);
        circle.Refused<LeadershipRefusal.UnderWayAlready>(command, "transfer.under-way-already");
    }
}
