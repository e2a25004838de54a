using CoP.Domain.Charters;
using CoP.Domain.Deciding;
using CoP.Domain.Participation;
using CoP.Domain.Sponsorship;
using CoP.Domain.Tests.Streams;
using static CoP.Domain.Tests.Sponsorship.SponsorPlay;

namespace CoP.Domain.Tests.Sponsorship;

[Trait("Statement", "18")]
public sealed class SponsorshipDeciderTests
{
    [Fact]
    public void Offering_WhatDoesNotFit_IsRefused()
    {
        Assert.Equal("not-offered", Code(Empty, new AcceptSponsorship(Ada, Day)));
        Assert.Equal("office-needed", Code(Empty, new OfferSponsorship(Ben, Terms, Ben, Day)));
        Assert.Equal("office-needed", Code(Empty, new OfferSponsorship(Head, Terms, Actor.Office(new("another")), Day)));
        Assert.Equal("office-needed", Code(Empty, new OfferSponsorship(Head, Terms, Actor.Deadline, Day)));
        Assert.Equal("nothing-offered", Code(Empty, Offer(Terms with { Grants = [] })));
        Assert.Equal("balance-out-of-range", Code(Empty, Offer(Terms with { Balance = 1.01 })));
        Assert.Equal("balance-out-of-range", Code(Empty, Offer(Terms with { Balance = double.NaN })));
        Assert.Equal("rhythm-out-of-range", Code(Empty, Offer(Terms with { Reporting = new(0, RhythmUnit.Days) })));
        Assert.Equal("notice-out-of-range", Code(Empty, Offer(Terms with { NoticeDays = -1 })));
        Assert.Equal("bad-text", Code(Empty, Offer(Terms with { Grants = [Room with { What = " " }] })));
        Assert.Equal("hours-unfit", Code(Empty, Offer(Terms with { Grants = [Hours with { Time = null }] })));
        Assert.Equal("hours-unfit", Code(Empty, Offer(Terms with { Grants = [Hours with { Time = new(0, RhythmUnit.Weeks) }] })));
        Assert.Equal("hours-unfit", Code(Empty, Offer(Terms with { Grants = [Room with { Time = new(4, RhythmUnit.Weeks) }] })));
        Assert.Equal("never-in-force", Code(Empty, Offer(Terms with { Grants = [Room with { Until = Day }] })));
        Assert.Equal("stream.actor-not-present", Empty.WhyNot(Settled.Community, new OfferSponsorship(Head, Terms, new MemberId("zoë"), Day))!.Code);
        Assert.Throws<ArgumentException>(() => Code(Empty, Offer(Terms with { Grants = [Room with { Kind = (ResourceKind)9 }] })));
        Assert.Throws<ArgumentException>(() => Code(Empty, Offer(Terms with { Grants = [Hours with { Time = new(4, RhythmUnit.Weeks, [default]) }] })));
    }

    [Fact]
    public void Answering_AnOffer_IsTheCommunitysAffair()
    {
        Assert.Equal("sponsors-side", Code(Proposed, new AcceptSponsorship(Ben, Day))); // ben is core, and the sponsor
        Assert.Equal("may-not-steer", Code(Proposed, new AcceptSponsorship(Eve, Day)));
        Assert.Equal("not-the-sponsor", Code(Proposed, new RetractOffer(Ada, Day)));
        Assert.Equal("not-the-sponsor", Code(Proposed, new OfferSponsorship(Head, Terms, Ada, Day)));
        Assert.Equal("not-answered", Code(Proposed, new DemandDeliverable("a handbook", Head, Day)));
        Assert.Equal("bad-text", Code(Proposed, new DeclineSponsorship(string.Empty, Ada, Day)));
        Assert.Equal("answered-already", Code(Active, new AcceptSponsorship(Ada, Day)));
        Assert.Equal("over", Code(Proposed.Do(Settled.Community, new RetractOffer(Head, Day)).OrThrow(), new AcceptSponsorship(Ada, Day)));
        Assert.Equal("over", Code(Proposed.Do(Settled.Community, new DeclineSponsorship("no time", Ada, Day)).OrThrow(), new RetractOffer(Ben, Day)));

        var revised = Proposed.Do(Settled.Community, new OfferSponsorship(Head, Terms with { Balance = 0, Grants = [Room] }, Head, Day)).OrThrow();
        var accepted = revised.Do(Settled.Community, new AcceptSponsorship(Ada, Day)).OrThrow();
        Assert.Equal((0.0, Day), (accepted.State.Balance, accepted.State.BalanceSince));
        Assert.Equal("offer-lapsed", Code(revised, new AcceptSponsorship(Ada, Day.AddDays(60))));
    }

    [Fact]
    public void Resources_InForce_AreThoseOfTheInstant()
    {
        Assert.Null(Proposed.State.ResourcesInForce(Day));
        Assert.Equal([1, 2], Numbers(Active.State, Day));
        Assert.Equal([1, 2], Numbers(Active.State, Day.AddDays(60).AddTicks(-1)));
        Assert.Equal([2], Numbers(Active.State, Day.AddDays(60)));
        Assert.Equal([], Numbers(Active.State, Day.AddTicks(-1)));

        var ended = Active.Do(Settled.Community, new EndSponsorship("we go on alone", Ada, Day.AddDays(1))).OrThrow();
        Assert.Equal([1, 2], Numbers(ended.State, Day));
        Assert.Equal([], Numbers(ended.State, Day.AddDays(1)));
        Assert.Equal("over", Code(ended, new GrantResource(Room, Head, Day.AddDays(1))));
    }

    [Fact]
    public void Grants_AreRenewedLaterAndWithdrawnEarlierWithNotice()
    {
        var renewed = Active.Do(Settled.Community, new RenewGrant(1, Day.AddDays(90), Head, Day)).OrThrow();

        Assert.Equal(Day.AddDays(90), renewed.State.Grants[0].Terms.Until);
        Assert.Equal("unknown-grant", Code(Active, new RenewGrant(3, null, Head, Day)));
        Assert.Equal("unknown-grant", Code(Active, new WithdrawGrant(0, Day, Head, Day)));
        Assert.Equal("renewal-not-later", Code(Active, new RenewGrant(1, Day.AddDays(60), Head, Day)));
        Assert.Equal("renewal-not-later", Code(Active, new RenewGrant(2, Day.AddDays(60), Head, Day)));
        Assert.Equal("grant-over", Code(Active, new RenewGrant(1, null, Head, Day.AddDays(60))));
        Assert.Equal("notice-too-short", Code(Active, new WithdrawGrant(2, Day.AddDays(29), Head, Day)));
        Assert.Equal("withdrawal-not-earlier", Code(Active, new WithdrawGrant(1, Day.AddDays(60), Head, Day)));
        Assert.Equal("not-the-sponsor", Code(Active, new GrantResource(Room, Ada, Day)));
        Assert.Equal([1], Numbers(Active.Do(Settled.Community, new WithdrawGrant(2, Day.AddDays(30), Ben, Day)).OrThrow().State, Day.AddDays(30)));
    }

    [Fact]
    public void Sponsorship_WithoutResources_IsSuspendedUntilTheNextGrant()
    {
        var bare = Empty.Do(Settled.Community, new OfferSponsorship(Head, new(0.5, [Room]), Head, Day), new AcceptSponsorship(Ada, Day)).OrThrow();

        Assert.Equal("not-lapsed", Code(bare, new SuspendSponsorship(Ada, Day)));
        Assert.True(SponsorshipDecider.Due(bare.State, Day.AddDays(59)).IsEmpty);

        var due = Assert.Single(SponsorshipDecider.Due(bare.State, Day.AddDays(60)));
        var suspended = bare.Do(Settled.Community, due).OrThrow();
        var resumed = suspended.Do(Settled.Community, new GrantResource(Room with { Until = null }, Head, Day.AddDays(61)));

        Assert.Equal(SponsorshipStatus.Suspended, suspended.State.Status);
        Assert.Equal("suspended-already", Code(suspended, new SuspendSponsorship(Ada, Day.AddDays(60))));
        Assert.Equal(["sponsorship.resource-granted", "sponsorship.resumed"], resumed.Events.Select(e => e.Type), StringComparer.Ordinal);
        Assert.True(SponsorshipDecider.Due(suspended.State, Day.AddDays(99)).IsEmpty);
    }

    [Fact]
    public void Notice_RunsItsTimeAndCanBeTakenBackWithinIt()
    {
        var stops = Day.AddDays(30);
        var given = Active.Do(Settled.Community, new GiveNotice(stops, "cuts", Ben, Day)).OrThrow();

        Assert.Equal("notice-too-short", Code(Active, new GiveNotice(stops.AddTicks(-1), "cuts", Head, Day)));
        Assert.Equal("bad-text", Code(Active, new GiveNotice(stops, " ", Head, Day)));
        Assert.Equal("not-on-notice", Code(Active, new RescindNotice(Head, Day)));
        Assert.Equal("not-on-notice", Code(Active, new CompleteWithdrawal(Actor.Deadline, Day)));
        Assert.Equal("on-notice-already", Code(given, new GiveNotice(stops, "cuts", Head, Day)));
        Assert.Equal("on-notice-already", Code(given, new SuspendSponsorship(Ada, Day)));
        Assert.Equal("not-yet", Code(given, new CompleteWithdrawal(Actor.Deadline, stops.AddTicks(-1))));
        Assert.Equal("notice-took-effect", Code(given, new RescindNotice(Head, stops)));
        Assert.Equal("notice-took-effect", Code(given, new ReportToSponsor("news", [], Ada, stops)));
        Assert.Equal(SponsorshipStatus.Active, given.Do(Settled.Community, new RescindNotice(Head, stops.AddTicks(-1))).OrThrow().State.Status);
        Assert.Equal([1, 2], Numbers(given.State, stops.AddTicks(-1)));
        Assert.Equal([], Numbers(given.State, stops));

        var over = given.Do(Settled.Community, Assert.Single(SponsorshipDecider.Due(given.State, stops.AddDays(9)))).OrThrow();
        Assert.Equal((SponsorshipStatus.Withdrawn, stops), (over.State.Status, over.State.Stopped));
    }

    [Fact]
    public void Sponsor_WhoLeavesTheCommunity_IsFollowedByTheOffice()
    {
        var gone = Settled.Log.Do(new Depart(By: Ben, At: Day)).OrThrow().Community;

        Assert.Equal("stream.actor-not-present", Active.WhyNot(gone, new GrantResource(Room, Ben, Day))!.Code);
        Assert.True(Active.CanDo(gone, new GrantResource(Room, Head, Day)));
    }

    [Fact]
    public void Telling_TheSponsor_IsMeasuredAgainstTheRhythm()
    {
        Assert.Equal(new SponsorshipInformation(null, Day.AddDays(14), 0), Active.State.InformedAt(Day.AddDays(14)));
        Assert.Equal(1, Active.State.InformedAt(Day.AddDays(15))!.DaysOverdue);
        Assert.False(Active.State.InformedAt(Day.AddDays(15))!.IsInformed);

        var told = Active.Do(Settled.Community, new ReportToSponsor("what we learned", [new("settled/session/one")], Eve, Day.AddDays(15))).OrThrow();
        Assert.Equal(new SponsorshipInformation(2, Day.AddDays(29), 0), told.State.InformedAt(Day.AddDays(17)));

        Assert.Null(Proposed.State.InformedAt(Day));
        Assert.Null(Empty.Do(Settled.Community, new OfferSponsorship(Head, new(0, [Room]), Head, Day), new AcceptSponsorship(Ada, Day)).OrThrow().State.InformedAt(Day));
        Assert.Equal("person-needed", Code(Active, new ReportToSponsor("x", [], Head, Day)));
        Assert.Equal("sponsors-side", Code(Active, new ReportToSponsor("x", [], Ben, Day)));
        Assert.Equal("bad-text", Code(Active, new ReportToSponsor(" ", [], Ada, Day)));
        Assert.Equal("evidence-twice", Code(Active, new ReportToSponsor("x", [told.Id, told.Id], Ada, Day)));
        Assert.Throws<ArgumentException>(() => Code(Active, new ReportToSponsor("x", [default], Ada, Day)));
    }

    [Fact]
    public void Rhythm_AtTheEndOfTheCalendar_StaysThere()
    {
        var late = Active.State with { LastReport = DateTimeOffset.MaxValue.AddDays(-1) };

        Assert.Equal(DateTimeOffset.MaxValue, late.InformedAt(DateTimeOffset.MaxValue)!.Due);
        Assert.Equal("notice-too-short", Code(Active, new GiveNotice(DateTimeOffset.MaxValue.AddTicks(-1), "x", Head, DateTimeOffset.MaxValue.AddDays(-1))));
    }

    [Fact]
    public void Demands_BindNobody()
    {
        var demanded = Active.Do(Settled.Community, new DemandDeliverable("a handbook", Head, Day), new DemandDeliverable("a report", Ben, Day)).OrThrow();

        Assert.Equal([1, 2], demanded.State.UnsettledDemands().Select(d => d.Number));
        Assert.Equal("demanded-already", Code(demanded, new DemandDeliverable("a report", Head, Day)));
        Assert.Equal("not-the-sponsor", Code(demanded, new DemandDeliverable("a film", Ada, Day)));
        Assert.Equal("sponsors-side", Code(demanded, new TakeUpDemand(1, Ben, Day)));
        Assert.Equal("person-needed", Code(demanded, new TakeUpDemand(1, Actor.Deadline, Day)));
        Assert.Equal("unknown-demand", Code(demanded, new TakeUpDemand(3, Eve, Day)));
        Assert.Equal("may-not-steer", Code(demanded, new AnswerDemand(1, DemandAnswer.Declined, "no", Eve, Day)));
        Assert.Equal("bad-text", Code(demanded, new AnswerDemand(1, DemandAnswer.Negotiated, " ", Ada, Day)));
        Assert.Throws<ArgumentException>(() => Code(demanded, new AnswerDemand(1, (DemandAnswer)5, "x", Ada, Day)));

        var settled = demanded.Do(
            Settled.Community,
            new AnswerDemand(1, DemandAnswer.Negotiated, "a story", Ada, Day),
            new AnswerDemand(1, DemandAnswer.Negotiated, "two stories", Ada, Day),
            new TakeUpDemand(1, Eve, Day),
            new DropDemand(2, Ben, Day)).OrThrow();
        var first = settled.State.Demands[0];

        Assert.Equal((DemandStatus.TakenUp, Eve, "two stories"), (first.Status, first.TakenUpBy, first.Instead));
        Assert.Empty(settled.State.UnsettledDemands());
        Assert.Equal("demand-settled", Code(settled, new DropDemand(1, Ben, Day)));
        Assert.Equal("demand-settled", Code(settled, new AnswerDemand(2, DemandAnswer.Declined, "no", Ada, Day)));
        Assert.True(settled.CanDo(Settled.Community, new DemandDeliverable("a handbook", Head, Day))); // asking anew is asking again, no more
    }

    [Fact]
    public void Goals_AreTheCommunitysOnceItAdoptsThem()
    {
        var proposed = Active.Do(
            Settled.Community,
            new ProposeGoal("fewer complaints", Head, Day) { Measure = "complaints a year", IsFixed = true },
            new ProposeGoal("to know more", Eve, Day)).OrThrow();

        Assert.Equal([GoalOrigin.Sponsor, GoalOrigin.Members], proposed.State.Goals.Select(g => g.Origin));
        Assert.Equal("goal-stands-already", Code(proposed, new ProposeGoal("to know more", Ada, Day)));
        Assert.Equal("person-needed", Code(proposed, new ProposeGoal("x", Actor.Office(new("another")), Day)));
        Assert.Equal("bad-text", Code(proposed, new ProposeGoal("x", Ada, Day) { Measure = " " }));
        Assert.Equal("sponsors-side", Code(proposed, new AdoptGoal(1, Head, Day)));
        Assert.Equal("unknown-goal", Code(proposed, new AdoptGoal(3, Ada, Day)));

        var adopted = proposed.Do(Settled.Community, new AdoptGoal(1, Ada, Day), new DropGoal(2, Ada, Day)).OrThrow();
        Assert.Equal("goal-settled", Code(adopted, new AdoptGoal(1, Ada, Day)));
        Assert.Equal("goal-settled", Code(adopted, new DropGoal(2, Ada, Day)));
        Assert.Equal(GoalStatus.Dropped, adopted.Do(Settled.Community, new DropGoal(1, Ada, Day)).OrThrow().State.Goals[0].Status);
    }

    [Fact]
    public void Balance_IsWhatBothSidesAgreedOn()
    {
        var proposed = Active.Do(Settled.Community, new ProposeBalance(0.75, Head, Day)).OrThrow();

        Assert.Equal("no-proposal", Code(Active, new AgreeBalance(Ada, Day)));
        Assert.Equal("balance-is-so", Code(Active, new ProposeBalance(0.25, Ada, Day)));
        Assert.Equal("balance-out-of-range", Code(Active, new ProposeBalance(double.PositiveInfinity, Ada, Day)));
        Assert.Equal("may-not-steer", Code(Active, new ProposeBalance(0, Eve, Day)));
        Assert.Equal("balance-is-so", Code(proposed, new ProposeBalance(0.75, Head, Day)));
        Assert.Equal("own-proposal", Code(proposed, new AgreeBalance(Ben, Day)));
        Assert.Equal(0.25, proposed.State.Balance);

        var agreed = proposed.Do(Settled.Community, new AgreeBalance(Ada, Day.AddDays(1))).OrThrow();
        Assert.Equal((0.75, Day.AddDays(1)), (agreed.State.Balance, agreed.State.BalanceSince));
        Assert.Null(agreed.State.Proposal);
    }

    [Fact]
    public void Evolve_OfAHistoryThatCannotBe_Throws()
    {
        SponsorshipEvent[] impossible =
        [
            new SponsorshipOffered(Head, Terms),
            new SponsorshipResumed(),
            new SponsorshipWithdrawn(),
            new NoticeRescinded(),
            new ResourceGranted(new(7, Room)),
            new GrantRenewed(7, null),
            new DemandTakenUp(1, Eve),
            new DeliverableDemanded(2, "x"),
            new GoalAdopted(1),
            new BalanceAgreed(0.5),
        ];

        Assert.All(impossible, e => Assert.Throws<CorruptHistoryException>(() => SponsorshipDecider.Evolve(Active.State, e, null)));
        Assert.Throws<CorruptHistoryException>(() => SponsorshipDecider.Evolve(Proposed.State, new SponsorInformed("x", []), null));
    }

    [Fact]
    public void Violations_OfBrokenStates_AreNamed()
    {
        var state = Active.Do(Settled.Community, new DemandDeliverable("x", Head, Day)).OrThrow().State;

        Assert.Empty(SponsorshipInvariants.Violations(state));
        Assert.NotEmpty(SponsorshipInvariants.Violations(state with { Office = null }));
        Assert.NotEmpty(SponsorshipInvariants.Violations(state with { Balance = 2 }));
        Assert.NotEmpty(SponsorshipInvariants.Violations(state with { Since = null }));
        Assert.NotEmpty(SponsorshipInvariants.Violations(state with { Stopped = Day }));
        Assert.NotEmpty(SponsorshipInvariants.Violations(state with { Status = SponsorshipStatus.OnNotice }));
        Assert.NotEmpty(SponsorshipInvariants.Violations(state with { Grants = state.Grants.Add(state.Grants[0]) }));
        Assert.NotEmpty(SponsorshipInvariants.Violations(state with { Reports = 1 }));
        Assert.NotEmpty(SponsorshipInvariants.Violations(state with { Demands = [state.Demands[0] with { Status = DemandStatus.TakenUp, Answered = Day, TakenUpBy = Ben }] }));
        Assert.NotEmpty(SponsorshipInvariants.Violations(state with { Demands = [state.Demands[0] with { Answered = Day }] }));
    }

    private static OfferSponsorship Offer(SponsorshipTerms terms) => new(Head, terms, Ben, Day);

    private static IEnumerable<int> Numbers(SponsorshipState state, DateTimeOffset now) => state.ResourcesInForce(now)!.Value.Select(g => g.Number);
}
