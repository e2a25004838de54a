using CoP.Domain.Formats;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Streams;
using CoP.Domain.Tests.Communities;
using CoP.Domain.Trajectories;
using static CoP.Domain.Tests.Trajectories.Circle;

namespace CoP.Domain.Tests.Trajectories;

[Trait("Statement", "20")]
public sealed class TrajectoryTests
{
    private static readonly Level Active = new("active");

    [Fact]
    public void InferAll_AFounderInTheCore_IsAnInsider() => Assert.Equal(TrajectoryKind.Insider, Of(Ada, Newcomer(), 400).Kind);

    [Fact]
    [Trait("Statement", "9")]
    public void InferAll_SomebodyWhoStaysAtThePeriphery_IsPeripheralForever()
    {
        var circle = Newcomer();

        Assert.All(Enumerable.Range(1, 40), years => Assert.Equal(TrajectoryKind.Peripheral, Of(Ben, circle, 100 * years).Kind));
    }

    [Fact]
    public void InferAll_SomebodyWhoRises_IsInboundUntilTheLevelIsOld()
    {
        var circle = Newcomer().Do(new OfferRaise(Ben, Active, Ada, Day(100)), new AcceptRaise(Ben, Day(100)));

        Assert.Equal(TrajectoryKind.Inbound, Of(Ben, circle, 464).Kind);
        Assert.Equal(TrajectoryKind.Insider, Of(Ben, circle, 465).Kind);
    }

    [Fact]
    public void InferAll_ANewcomerWhoInvestsMoreAndMore_IsInboundBeforeAnybodyRaisesThem()
    {
        Involvement[] acts = [.. new[] { 10, 200, 250, 300 }.Select(d => new Involvement(Ben, Day(d), InvolvementKind.Contributed))];

        Assert.Equal(TrajectoryKind.Inbound, Of(Ben, Newcomer(), 300, acts).Kind);
        Assert.Equal(TrajectoryKind.Peripheral, Of(Ben, Newcomer(), 299, acts).Kind);
        Assert.Equal((1, 3), (Of(Ben, Newcomer(), 300, acts).Evidence.ActsEarlier, Of(Ben, Newcomer(), 300, acts).Evidence.ActsLater));
    }

    [Fact]
    public void InferAll_AMemberWhoStepsBack_IsOutbound()
    {
        var circle = Newcomer().Do(
            new OfferRaise(Ben, Active, Ada, Day(2)), new AcceptRaise(Ben, Day(2)), new StepBack(new("peripheral"), Ben, Day(500)));

        var trajectory = Of(Ben, circle, 600);

        Assert.Equal((TrajectoryKind.Outbound, Active, new Level("peripheral")), (trajectory.Inferred, trajectory.Evidence.LevelBefore, trajectory.Evidence.LevelAfter));
    }

    [Theory]
    [InlineData(20, Standing.Departed)]
    [InlineData(384, Standing.Departed)]
    public void InferAll_SomebodyWhoLeft_IsOutboundForAWindow(int day, Standing standing)
    {
        var trajectory = Of(Ben, Newcomer().Do(new Depart(Ben, Day(20))), day);

        Assert.Equal((TrajectoryKind.Outbound, standing), (trajectory.Inferred, trajectory.Evidence.Standing));
    }

    [Fact]
    public void InferAll_SomebodyWhoLeftBeforeTheWindow_IsNotTold() =>
        Assert.Equal([Ada], Trajectory.InferAll(Newcomer().Do(new Depart(Ben, Day(20))).Chronicle, Day(385)).Select(t => t.Member));

    [Fact]
    public void InferAll_ALeave_IsEvidenceAndDecidesNothing()
    {
        var trajectory = Of(Ada, Newcomer().Do(new TakeLeave(Ada, Day(100))), 150);

        Assert.Equal((TrajectoryKind.Insider, Standing.OnLeave, TimeSpan.FromDays(50)), (trajectory.Kind, trajectory.Evidence.Standing, trajectory.Evidence.Away));
        Assert.Equal(TrajectoryKind.Outbound, Of(Ada, Newcomer().Do(new Retire(Ada, Day(100))), 150).Kind);
    }

    [Fact]
    [Trait("Statement", "10")]
    public void InferAll_Boundary_TakesTwoMembershipsAtOnceAndEndsWithTheSecond()
    {
        Elsewhere[] elsewhere = [new(Ada, new("other"), Day(10), Day(50)), new(Ben, new("other"), Day(60), null)];
        var circle = Newcomer();

        Assert.Equal(TrajectoryKind.Insider, Of(Ada, circle, 9, elsewhere: elsewhere).Kind);
        Assert.Equal(TrajectoryKind.Boundary, Of(Ada, circle, 10, elsewhere: elsewhere).Kind);
        Assert.Equal((2, new CommunityId("other")), (Of(Ada, circle, 49, elsewhere: elsewhere).Evidence.Memberships, Of(Ada, circle, 49, elsewhere: elsewhere).Evidence.Elsewhere[0]));
        Assert.Equal(TrajectoryKind.Insider, Of(Ada, circle, 50, elsewhere: elsewhere).Kind);
        Assert.Equal(TrajectoryKind.Outbound, Of(Ben, circle.Do(new Depart(Ben, Day(70))), 80, elsewhere: elsewhere).Kind);
    }

    [Fact]
    public void Kind_OfWhoSaysItOtherwise_IsWhatTheySay()
    {
        var circle = Newcomer();
        var report = SelfReportDecider.Streams.Begin(circle.Log.Community.Id, "ben")
            .Do(circle.Log.Community, new ReportTrajectory(TrajectoryKind.Inbound, By: Ben, At: Day(5))).OrThrow();
        var retracted = report.Do(circle.Log.Community, new RetractTrajectory(By: Ben, At: Day(9))).OrThrow();

        var said = Ofs(Ben, Chronicle.Of(circle.Log.Events, report.Events), 6);

        Assert.Equal((TrajectoryKind.Inbound, TrajectoryKind.Peripheral, true), (said.Kind, said.Inferred, said.IsDisputed));
        Assert.Null(Ofs(Ben, Chronicle.Of(circle.Log.Events, report.Events), 4).Reported);
        Assert.Equal((TrajectoryKind.Peripheral, false), (Ofs(Ben, Chronicle.Of(circle.Log.Events, retracted.Events), 9).Kind, Ofs(Ben, Chronicle.Of(circle.Log.Events, retracted.Events), 9).IsDisputed));
    }

    [Fact]
    public void InferAll_AnEndedCommunity_HasNoTrajectories() =>
        Assert.Empty(Trajectory.InferAll(Newcomer().Do(new EndLifeCycle(Ending.Faded, [], Ada, Day(30))).Chronicle, Day(30)));

    [Fact]
    public void InferAll_ByAnotherRule_NamesIt()
    {
        var rule = new TrajectoryRule { Name = "one month", Window = TimeSpan.FromDays(30), FullLevels = 1, FewestActs = 1 };

        Assert.Equal("one month", Trajectory.InferAll(Newcomer().Chronicle, Day(2), rule)[0].Rule);
        Assert.Throws<ArgumentOutOfRangeException>(() => rule with { Window = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => rule with { FullLevels = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => rule with { FewestActs = 0 });
    }

    [Fact]
    [Trait("Statement", "10")]
    public void InferAll_AnyHistory_TellsEverybodyOnceAndBoundaryOnlyWithTwoMemberships()
    {
        var kinds = new HashSet<TrajectoryKind>();
        Runs.ForAll(log =>
        {
            var now = log.Community.Now;
            Elsewhere[] elsewhere = [new(new("ada"), new("other"), now.AddDays(-10), now.AddDays(-5)), new(new("ben"), new("other"), now.AddDays(-5), null)];
            var all = Trajectory.InferAll(Chronicle.Of(log.Events), now, elsewhere: elsewhere);
            Assert.Equal(all.Select(t => t.Member).Distinct().Order(), all.Select(t => t.Member));
            Assert.All(all, t => Assert.True(t.Inferred != TrajectoryKind.Boundary || t is { Evidence.Memberships: >= 2, Member.Value: "ben" }));
            Assert.All(all, t => Assert.True(t.Inferred == TrajectoryKind.Outbound || t.Evidence.Standing is Standing.Member or Standing.OnLeave));
            kinds.UnionWith(all.Select(t => t.Inferred));

            // What comes after the instant changes nothing, and neither does the order in which the caller tells of acts.
            var half = log.Events.Count / 2;
            if (half > 0)
            {
                var then = log.Events[half].Event.At;
                EventEnvelope[] past = [.. log.Events.Where(e => e.Event.At <= then)];
                Assert.Equal(Trajectory.InferAll(Chronicle.Of(past), then), Trajectory.InferAll(Chronicle.Of(log.Events), then));
            }
        });
        Assert.Equal(5, kinds.Count);
    }

    private static Circle Newcomer() => new Circle().Do(new Welcome(Ben, Ada, Day(1)));

    private static Trajectory Of(MemberId member, Circle circle, int day, IEnumerable<Involvement>? acts = null, IEnumerable<Elsewhere>? elsewhere = null) =>
        Trajectory.InferAll(circle.Chronicle, Day(day), elsewhere: elsewhere, involvements: acts).Single(t => t.Member == member);

    private static Trajectory Ofs(MemberId member, Chronicle chronicle, int day) => Trajectory.InferAll(chronicle, Day(day)).Single(t => t.Member == member);
}
