using CoP.Domain.Deciding;
using CoP.Domain.Learning;
using CoP.Domain.Participation;
using CoP.Domain.Streams;
using CoP.Domain.Tests.Streams;
using static CoP.Domain.Tests.Learning.Circle;

namespace CoP.Domain.Tests.Learning;

public sealed class InfluenceTests
{
    [Fact]
    public void Perceive_AgainTheSame_IsRefused() =>
        Refused("influence.believed-already", AreaOf(Eve, Believes(BoundaryBelief.Beyond)), Believes(BoundaryBelief.Beyond));

    [Fact]
    public void Commands_OfAnotherForThePerson_AreRefused()
    {
        var area = AreaOf(Eve, Believes(BoundaryBelief.Unsure), Plans);
        InfluenceCommand[] own =
        [
            new Perceive(Agenda, BoundaryBelief.Within, Ada, Day), new RecordConcern(Agenda, ConcernKind.Fear, "so", Ada, Day), new PlanTest(Director, "so", Ada, Day),
            new CallOffTest(Agenda, Ada, Day), new ReportTest(Agenda, TestOutcome.Widened, "so", Ada, Day), new Perceive(Agenda, BoundaryBelief.Within, Sponsor, Day),
        ];

        Assert.All(own, c => Refused("influence.not-ones-own", area, c));
    }

    [Theory]
    [InlineData(BoundaryBelief.Within, TestOutcome.Held, true)]
    [InlineData(BoundaryBelief.Within, TestOutcome.PushedBack, false)]
    [InlineData(BoundaryBelief.Within, TestOutcome.Widened, null)]
    [InlineData(BoundaryBelief.Beyond, TestOutcome.Held, false)]
    [InlineData(BoundaryBelief.Beyond, TestOutcome.PushedBack, null)]
    [InlineData(BoundaryBelief.Beyond, TestOutcome.Widened, true)]
    [InlineData(BoundaryBelief.Unsure, TestOutcome.Held, null)]
    [InlineData(BoundaryBelief.Unsure, TestOutcome.PushedBack, false)]
    [InlineData(BoundaryBelief.Unsure, TestOutcome.Widened, true)]
    public void ReportTest_OfEachBeliefAndOutcome_MovesTheTestedBoundaryOrContradicts(BoundaryBelief belief, TestOutcome outcome, bool? within)
    {
        var area = AreaOf(Eve, Believes(belief), Plans);
        var report = new ReportTest(Agenda, outcome, "so it went", Eve, Day);

        if (within is null)
        {
            Refused("influence.outcome-unfit", area, report);
            return;
        }

        var tested = area.Do(Here, report).OrThrow().State;
        Assert.Equal(within, tested.Of(Agenda).IsTestedWithin);
        Assert.Equal(belief, tested.Of(Agenda).Belief);
    }

    [Fact]
    public void ReportTest_WhenTheBeliefChangedMeanwhile_IsComparedWithTheOneAtPlanning()
    {
        var area = AreaOf(Eve, Believes(BoundaryBelief.Beyond), Plans, Believes(BoundaryBelief.Within));

        var tested = area.Do(Here, new ReportTest(Agenda, TestOutcome.Widened, "they listened", Eve, Day)).OrThrow().State.Of(Agenda);

        Assert.Equal((BoundaryBelief.Within, BoundaryBelief.Beyond, PerceptionGap.None), (tested.Belief, tested.LastTest!.Expected, tested.Gap));
    }

    [Fact]
    public void Gap_AfterAWideningTest_ShowsUntilThePersonSaysOtherwise()
    {
        var area = AreaOf(Eve, Believes(BoundaryBelief.Beyond), Plans, new ReportTest(Agenda, TestOutcome.Widened, "they listened", Eve, Day));

        Assert.Equal(PerceptionGap.SmallerThanTested, area.State.Of(Agenda).Gap);
        Assert.Equal([Agenda], area.State.Gaps);
        Assert.Equal(PerceptionGap.None, area.Do(Here, Believes(BoundaryBelief.Within)).OrThrow().State.Of(Agenda).Gap);
    }

    [Fact]
    public void Gap_WhereSomethingIsGrantedAndNotBelieved_IsSmallerThanGranted()
    {
        var area = AreaOf(Eve, new GrantMatter(Director, Ada, Day) { Terms = "tell us after" });

        Assert.Equal(PerceptionGap.SmallerThanGranted, area.State.Of(Director).Gap);
        Assert.Equal(new MatterGrant(Ada, "tell us after", Day), area.State.Of(Director).Grant);
    }

    [Fact]
    public void Gap_WhereATestStoppedThem_IsLargerThanTested()
    {
        var area = AreaOf(Eve, Believes(BoundaryBelief.Within), Plans, new ReportTest(Agenda, TestOutcome.PushedBack, "they did not", Eve, Day));

        Assert.Equal(PerceptionGap.LargerThanTested, area.State.Of(Agenda).Gap);
    }

    [Fact]
    public void RecordConcern_UntilATest_IsUntestedAndRefusedTwice()
    {
        var fear = new RecordConcern(Agenda, ConcernKind.Fear, "they will laugh", Eve, Day);
        var area = AreaOf(Eve, Believes(BoundaryBelief.Beyond), fear);
        Refused("influence.concern-known", area, fear);
        Assert.Equal([Agenda], area.State.UntestedConcerns);

        var after = area.Do(Here, Plans, new ReportTest(Agenda, TestOutcome.Held, "they did", Eve, Day)).OrThrow();

        Assert.Empty(after.State.UntestedConcerns);
        Assert.Equal(Day, Assert.Single(after.State.Of(Agenda).Concerns).TestedAt);
        Assert.True(after.CanDo(Here, fear));
    }

    [Fact]
    public void PlanTest_OfWhatNobodyBelievesAnythingAbout_IsRefused()
    {
        Refused("influence.not-perceived", AreaOf(Eve), Plans);
        Refused("influence.not-perceived", AreaOf(Eve), new RecordConcern(Agenda, ConcernKind.Fear, "so", Eve, Day));
        Refused("influence.test-planned", AreaOf(Eve, Believes(BoundaryBelief.Unsure), Plans), Plans);
        Refused("influence.no-test-planned", AreaOf(Eve, Believes(BoundaryBelief.Unsure)), new CallOffTest(Agenda, Eve, Day));
    }

    [Fact]
    public void CallOffTest_AfterAnEarlierOne_LeavesTheTestedBoundary()
    {
        var area = AreaOf(Eve, Believes(BoundaryBelief.Beyond), Plans, new ReportTest(Agenda, TestOutcome.Widened, "so", Eve, Day), Plans, new CallOffTest(Agenda, Eve, Day));

        Assert.Equal((BoundaryTestStatus.Widened, true, 1), (area.State.Of(Agenda).Status, area.State.Of(Agenda).IsTestedWithin, area.State.Of(Agenda).Tests));
    }

    [Fact]
    public void GrantMatter_ByWhoMayNot_IsRefused()
    {
        Refused("influence.may-not-grant", AreaOf(Ada), new GrantMatter(Agenda, Eve, Day));
        Refused("influence.may-not-grant", AreaOf(Ada), new GrantMatter(Agenda, Actor.Deadline, Day));
        Refused("influence.not-for-oneself", AreaOf(Ada), new GrantMatter(Agenda, Ada, Day));
        Refused("influence.granted-already", AreaOf(Eve, new GrantMatter(Agenda, Ada, Day)), new GrantMatter(Agenda, Sponsor, Day));
        Refused("influence.not-granted", AreaOf(Eve), new WithdrawGrant(Agenda, "so", Ada, Day));
    }

    [Fact]
    public void WithdrawGrant_ByAnOffice_MovesTheGrantedBoundaryAlone()
    {
        var area = AreaOf(Eve, new GrantMatter(Agenda, Ada, Day), Believes(BoundaryBelief.Within), Plans, new ReportTest(Agenda, TestOutcome.Held, "so", Eve, Day));

        var after = area.Do(Here, new WithdrawGrant(Agenda, "a new director", Sponsor, Day)).OrThrow().State;

        Assert.Empty(after.Granted);
        Assert.Equal([Agenda], after.Tested);
        Assert.Equal([Agenda], after.Perceived);
    }

    [Fact]
    public void Encourage_ByPeers_IsKeptForEachOfThem()
    {
        var area = AreaOf(Eve, new Encourage(Agenda, "you can", Ada, Day), new Encourage(Agenda, "you can", Ben, Day), new Encourage(Agenda, "really", Ada, Day.AddDays(1)));

        Assert.Equal(Day.AddDays(1), area.State.Of(Agenda).Encouragements[Ada]);
        Assert.Equal(2, area.State.Of(Agenda).Encouragements.Count);
        Refused("influence.not-for-oneself", area, new Encourage(Agenda, "I can", Eve, Day.AddDays(2)));
        Refused("influence.peer-needed", area, new Encourage(Agenda, "you can", Sponsor, Day.AddDays(2)));
    }

    [Fact]
    public void Others_WhereThePersonIsAway_NeitherGrantNorEncourage()
    {
        var away = Settled.Log.Do(new TakeLeave(Eve, Day)).OrThrow().Community;

        Refused("influence.person-not-present", AreaOf(Eve), new GrantMatter(Agenda, Ada, Day), away);
        Refused("influence.person-not-present", AreaOf(Eve), new Encourage(Agenda, "so", Ada, Day), away);
    }

    [Fact]
    public void Texts_ThatCannotBeRead_AreRefused()
    {
        var area = AreaOf(Eve, Believes(BoundaryBelief.Beyond), Plans);
        InfluenceCommand[] blank =
        [
            new RecordConcern(Agenda, ConcernKind.Fear, " ", Eve, Day), new ReportTest(Agenda, TestOutcome.Held, "\0", Eve, Day), new Encourage(Agenda, string.Empty, Ada, Day),
            new GrantMatter(Agenda, Ada, Day) { Terms = " " },
        ];

        Assert.All(blank, c => Refused("influence.text-unfit", area, c));
        Refused("influence.text-unfit", AreaOf(Eve, Believes(BoundaryBelief.Beyond)), new PlanTest(Agenda, null!, Eve, Day));
        Refused("influence.text-unfit", AreaOf(Eve, new GrantMatter(Agenda, Ada, Day)), new WithdrawGrant(Agenda, new('x', 10_001), Ada, Day));
    }

    [Fact]
    public void Commands_OfAProgrammersMistake_Throw()
    {
        Assert.Throws<ArgumentException>(() => AreaOf(Eve, new Perceive(default, BoundaryBelief.Within, Eve, Day)));
        Assert.Throws<ArgumentException>(() => AreaOf(Eve, new Perceive(Agenda, (BoundaryBelief)9, Eve, Day)));
        Assert.Throws<ArgumentException>(() => AreaOf(Eve, new RecordConcern(Agenda, (ConcernKind)9, "so", Eve, Day)));
        Assert.Throws<ArgumentException>(() => AreaOf(Eve, new ReportTest(Agenda, (TestOutcome)9, "so", Eve, Day)));
    }

    [Fact]
    public void Evolve_OfAnEventThatCannotFollow_Throws()
    {
        var log = AreaOf(Eve, Believes(BoundaryBelief.Beyond));
        InfluenceEvent[] odd =
        [
            new MatterPerceived(Agenda, BoundaryBelief.Beyond), new BoundaryTestCalledOff(Agenda), new BoundaryTested(Agenda, BoundaryBelief.Beyond, TestOutcome.Held, "so"),
            new BoundaryTestPlanned(Agenda, BoundaryBelief.Within, "so"), new GrantWithdrawn(Agenda, "so"), new ConcernRecorded(Director, ConcernKind.Fear, "so"),
        ];

        Assert.All(odd, e => Assert.Throws<CorruptHistoryException>(() => InfluenceDecider.Evolve(log.State, e, null)));
    }

    [Fact]
    public void Course_OfALife_CountsWidenings()
    {
        var log = AreaOf(
            Eve,
            Believes(BoundaryBelief.Beyond), Plans, new ReportTest(Agenda, TestOutcome.Widened, "so", Eve, Day.AddDays(1)),
            new Perceive(Agenda, BoundaryBelief.Within, Eve, Day.AddDays(1)),
            new Perceive(Director, BoundaryBelief.Unsure, Eve, Day.AddDays(2)), new PlanTest(Director, "so", Eve, Day.AddDays(2)),
            new ReportTest(Director, TestOutcome.PushedBack, "so", Eve, Day.AddDays(3)), new GrantMatter(Director, Ada, Day.AddDays(4)));

        var course = InfluenceCourse.Of(Here.Id, Chronicle.Of(log.Events, Settled.Log.Events), Eve);

        Assert.Equal((1, 1, 0, 1), (course.Widenings, course.PushedBack, course.Held, course.Widening));
        Assert.Equal([new(Day, 0, 0, 0), new(Day.AddDays(1), 1, 1, 0), new(Day.AddDays(4), 1, 1, 1)], course.Points);
        Assert.Null(InfluenceCourse.Of(Here.Id, Chronicle.Empty, Eve).Widening);
    }

    private static readonly PlanTest Plans = new(Agenda, "ask openly", Eve, Day);

    private static Perceive Believes(BoundaryBelief belief) => new(Agenda, belief, Eve, Day);
}
