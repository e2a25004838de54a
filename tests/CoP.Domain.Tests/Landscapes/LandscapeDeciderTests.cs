using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Landscapes;
using CoP.Domain.LifeCycles;
using static CoP.Domain.Tests.Landscapes.Land;

namespace CoP.Domain.Tests.Landscapes;

public sealed class LandscapeDeciderTests
{
    private static readonly LandscapeLog Nothing = LandscapeLog.Begin("valley");

    public static TheoryData<string, LandscapeCommand> Refused() => new()
    {
        { "landscape.opened-already", new OpenLandscape("again", North, Ada, Day) },
        { "landscape.in-already", new EnterLandscape(North, Ada, Day) },
        { "landscape.not-yours", new LeaveLandscape(North, Cyd, Day) },
        { "landscape.not-yours", new LeaveLandscape(North, Actor.Deadline, Day) },
        { "landscape.community-unseen", new EnterLandscape(new("east"), Ada, Day) },
        { "decision.time-runs-backwards", new LeaveLandscape(North, Ada, Day.AddTicks(-1)) },
        { "landscape.same-community", new RecogniseBroker(Ben, North, North, Ada, Day) },
        { "landscape.not-for-oneself", new RecogniseBroker(Ben, North, South, Ben, Day) },
        { "landscape.not-present", new RecogniseBroker(Ben, North, South, Eve, Day) },
        { "landscape.not-present", new RecogniseBroker(Dũng, South, North, Ben, Day) },
        { "landscape.too-far-out", new RecogniseBroker(Eve, South, West, Dũng, Day) },
        { "landscape.not-recognised", new EndBrokering(Ben, North, South, Ben, Day) },
        { "landscape.not-recognised", new WithdrawRole(LandscapeRole.Sponsor, Ben, North, Ben, Day) },
        { "landscape.not-recognised", new Convene([North, South], "what now?", [Ada, Dũng], Ben, Day) },
        { "landscape.too-few-communities", new Convene([North], "what now?", [Ada], Ben, Day) },
        { "landscape.too-few-communities", new Convene([North, North], "what now?", [Ada], Ben, Day) },
        { "landscape.person-needed", new RecordEncounter(North, South, "a visit", [Ada, Dũng], Actor.Office(new MemberId("secretary")), Day) },
        { "landscape.not-yours", new RecordEncounter(North, South, "a visit", [Ada, Dũng], Ben, Day) },
        { "landscape.people-unfit", new RecordEncounter(North, South, "a visit", [Ada, Cyd], Ada, Day) },
        { "landscape.people-unfit", new RecordEncounter(North, South, "a visit", [Ada, Ada, Dũng], Ada, Day) },
        { "landscape.people-unfit", new RecordEncounter(North, West, "a visit", [Ada, Dũng, Eve], Ada, Day) },
        { "landscape.text-unfit", new RecordEncounter(North, South, " ", [Ada, Dũng], Ada, Day) },
        { "landscape.no-such-object", new AdoptBoundaryObject(new(7), North, "we read it", Ada, Day) },
        { "landscape.no-such-object", new DropBoundaryObject(new(7), North, Ada, Day) },
        { "landscape.no-such-object", new RetireBoundaryObject(new(7), North, "old", Ada, Day) },
        { "landscape.text-unfit", new IntroduceBoundaryObject(North, "two\nlines", "we draw", Ada, Day) },
        { "landscape.text-unfit", new RecogniseCompetence(Cyd, North, "", Ada, Day) },
        { "landscape.not-present", new RecogniseCompetence(Dũng, North, "feedback", Ada, Day) },
        { "landscape.not-for-oneself", new RecogniseCompetence(Ada, North, "feedback", Ada, Day) },
        { "landscape.person-needed", new DeclareInterest(North, [], Actor.Deadline, Day) },
        { "landscape.said-already", new DeclareInterest(North, [], Ada, Day) },
        { "landscape.not-present", new DeclareInterest(South, ["feedback"], Ada, Day) },
        { "landscape.text-unfit", new DeclareInterest(North, ["feedback", "FEEDBACK"], Ada, Day) },
        { "landscape.text-unfit", new DeclareInterest(North, [.. Enumerable.Range(0, 21).Select(i => $"t{i}")], Ada, Day) },
        { "landscape.interest-not-shared", new ConnectPeople(North, Dũng, South, "feedback", Ada, Day) },
        { "landscape.not-connected", new DisconnectPeople(Dũng, Ada, Day) },
        { "landscape.person-needed", new DisconnectPeople(Dũng, Actor.Deadline, Day) },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void Do_WhatIsNotSo_IsRefusedWithItsCode(string code, LandscapeCommand command)
    {
        var refusal = Open.WhyNot(View, command);

        Assert.Equal(code, refusal?.Code);
        Assert.EndsWith(".", refusal!.Because, StringComparison.Ordinal);
        Assert.EndsWith(".", refusal.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_ByAPeripheralMember_IsRefused() =>
        Assert.Equal("landscape.not-yours", Nothing.WhyNot(View, new OpenLandscape("valley", North, Cyd, Day))?.Code);

    [Fact]
    public void Anything_BeforeOpening_IsRefused() =>
        Assert.Equal("landscape.not-opened", Nothing.WhyNot(View, new EnterLandscape(North, Ada, Day))?.Code);

    [Fact]
    public void Anything_InACommunityOutside_IsRefused()
    {
        var log = Nothing.Do(View, new OpenLandscape("valley", North, Ada, Day)).OrThrow();

        Assert.Equal("landscape.not-in", log.WhyNot(View, new RecogniseBroker(Ben, North, South, Ada, Day))?.Code);
    }

    [Fact]
    public void View_OlderThanWhatWasSeen_IsRefused()
    {
        var older = CommunityDecider.Default.Fold(Community.Unfounded, NorthLog.Events.SkipLast(1).Select(e => e.Event));

        Assert.Equal("landscape.constitution-is-older", Open.WhyNot(View.With(older), new RecogniseBroker(Ben, North, South, Ada, Day))?.Code);
    }

    [Fact]
    public void Events_OfEveryDecision_SayHowMuchOfEachNamedConstitutionWasSeen()
    {
        var happened = Brokered().Events[^1].Event;

        Assert.Equal([new(North, NorthLog.Community.Position), new(South, SouthLog.Community.Position)], ((LandscapeEvent)happened).Saw);
    }

    [Fact]
    public void Community_ThatHasEnded_OnlyLeaves()
    {
        var ended = View.With(WestLog.Do(new EndLifeCycle(Ending.Faded, [], Eve, Day)).OrThrow().Community);

        Assert.Equal("community.ended", Open.WhyNot(ended, new RecogniseRole(LandscapeRole.Enabler, Ada, West, "time", Eve, Day))?.Code);
        Assert.Equal([new LeaveLandscape(West, Actor.Deadline, Day)], LandscapeDecider.Due(Open.Landscape, ended, Day));
        Assert.True(Open.CanDo(ended, new LeaveLandscape(West, Actor.Deadline, Day)));
    }

    [Fact]
    public void Leave_OfTheLastCommunity_ClosesTheLandscape()
    {
        var log = Open.Do(View, new LeaveLandscape(North, Ada, Day), new LeaveLandscape(South, Ben, Day), new LeaveLandscape(West, Eve, Day)).OrThrow();

        Assert.Equal(LandscapeStatus.Closed, log.Landscape.Status);
        Assert.Equal("landscape.closed", log.WhyNot(View, new OpenLandscape("again", North, Ada, Day))?.Code);
    }

    [Fact]
    public void Leave_OfACommunity_EndsWhatSpansItsBoundaries()
    {
        var log = Brokered().Do(
            View,
            new RecogniseRole(LandscapeRole.Convener, Ben, South, "asks", Dũng, Day),
            new DeclareInterest(North, ["feedback"], Ada, Day),
            new DeclareInterest(South, ["Feedback"], Dũng, Day),
            new ConnectPeople(North, Dũng, South, "feedback", Ada, Day)).OrThrow();
        var thing = new BoundaryObjectId(log.Landscape.Position);
        log = log.Do(View, new IntroduceBoundaryObject(South, "map", "we draw", Dũng, Day)).OrThrow();
        log = log.Do(View, new AdoptBoundaryObject(thing, West, "we read", Eve, Day)).OrThrow();
        var left = log.Do(View, new LeaveLandscape(South, Dũng, Day));

        Assert.Equal(
            ["landscape.brokering-ended", "landscape.role-withdrawn", "landscape.boundary-object-dropped", "landscape.people-disconnected", "landscape.community-left"],
            left.Events.Select(e => e.Type),
            StringComparer.Ordinal);
        Assert.Equal(BoundaryObjectStatus.Local, left.OrThrow().Landscape.Objects[thing].Status);
        Assert.Empty(LandscapeInvariants.Violations(left.OrThrow().Landscape));
    }

    [Fact]
    public void Commands_WithoutIdsOrKinds_Throw()
    {
        Assert.Throws<ArgumentException>(() => Open.Do(View, new EnterLandscape(default, Ada, Day)));
        Assert.Throws<ArgumentException>(() => Open.Do(View, new RecogniseBroker(default, North, South, Ada, Day)));
        Assert.Throws<ArgumentException>(() => Open.Do(View, new RecogniseRole((LandscapeRole)9, Ben, North, "time", Ada, Day)));
        Assert.Throws<ArgumentException>(() => Open.Do(View, new DeclareInterest(North, ["feedback"], Ada, Day) { Initiative = default(StreamId) }));
        Assert.Throws<ArgumentException>(() => LandscapeView.Of(Community.Unfounded));
        Assert.Throws<ArgumentException>(() => LandscapeDecider.Over(View, new("north/landscape/valley")));
    }

    [Fact]
    public void Policy_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LandscapePolicy { Worlds = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new LandscapePolicy { BrokerSteps = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Identification(101, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Identification(0, -1, 0));
    }

    [Fact]
    public void Hooks_OfALog_AreAsked()
    {
        var hooks = new Hooks<LandscapeCommand, LandscapeEvent, Landscape>("tests").OnEntry(BrokerMachine.Definition, BrokerStatus.Recognised, (_, _, _) => new Veto("no-brokers"));

        Assert.Equal("x-tests.no-brokers", Open.With(hooks).Do(
            View, new RecogniseBroker(Ben, North, South, Ada, Day), new RecogniseBroker(Ben, South, North, Dũng, Day)).Refusal?.Code);
    }
}
