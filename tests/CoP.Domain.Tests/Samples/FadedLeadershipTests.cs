using CoP.Domain.Collections;
using CoP.Domain.Distribution;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Tests.Trajectories;
using CoP.Domain.ValueCreation;
using static CoP.Domain.Leadership.LeadershipFunctions;
using static CoP.Domain.Tests.Trajectories.Circle;

namespace CoP.Domain.Tests.Samples;

/// <summary>What <c>docs/samples/faded-leadership.cs</c> tells, in short.</summary>
[Trait("Statement", "27")]
public sealed class FadedLeadershipTests
{
    private static readonly EndLifeCycle Handed = new(Ending.Institutionalised, [new(Ben), new(Cyd)], Ben, Day(405));

    [Fact]
    public void Story_ValueAndNeedWithoutLeadership_IsFoundAndThenEnds()
    {
        var pilot = Pilot();
        var claim = ValueDecider.Streams.Begin(new("circle"), "lesson").Do(
            pilot.Log.Community,
            new ClaimValue(new("cycles-2011", ValueFrameworks.Realized, "passes the test", pilot.Log.Community.Id, "cyd", Cyd), Cyd, Day(240))).OrThrow();
        var ended = pilot.Do(new Depart(Ada, Day(400)), new TakeLeave(Ben, Day(430)), new Depart(Cyd, Day(470)), new Depart(Ben, Day(490)));

        var finding = FadedLeadership.Of(Series(ended, [10, 100, 200]), [new(Day(0), null, 14)], [new(claim.State.ClaimedAt!.Value, 1)]);

        Assert.Equal((true, Day(182), Day(273)), (finding.IsFound, finding.LastLed!.From, finding.Faded!.From));
        Assert.Equal((14.0, 1.0, 1.0), (finding.Need, finding.Value, finding.StillHeld));
        Assert.Equal(Ending.Faded, ended.Log.Community.LifeCycle.Ending);
        Assert.True(finding.Faded.Until < ended.Log.Community.LifeCycle.Since, "Leadership ends first, then the community.");
    }

    [Fact]
    public void Story_TheHolderLeaves_SomebodyStandsInAndMayNotSteer()
    {
        var left = Pilot().Do(new Depart(Ada, Day(400))).Log;
        var away = left.Do(new TakeLeave(Ben, Day(430))).OrThrow();

        Assert.Equal(LeadershipShares.Whole, left.Community.Leadership.Functions[Coordination].Vacant);
        Assert.Equal(Ben, left.Community.Leadership.Functions[Coordination].Acting);
        Assert.Equal("life-cycle.may-not-steer", left.WhyNot(Handed)?.Code);
        Assert.Equal("transfer.receiver-not-active", left.WhyNot(new OfferVacancy(Coordination, Cyd, Ben, Day(405)))?.Code);
        Assert.True(left.CanDo(new OfferVacancy(Coordination, Ben, Ben, Day(405))));
        Assert.Null(away.Community.Leadership.Functions[Coordination].Acting);
    }

    [Fact]
    public void Story_OneTransferAcceptedBefore_LeavesAHolderWhoMaySteer()
    {
        var before = Pilot().Do(new ProposeTransfer(Coordination, Ada, Ben, Ada, Day(200)));
        var transfer = before.Log.Community.Leadership.Transfers.Keys.Single();
        var log = before.Do(new AcceptTransfer(transfer, Ben, Day(203))).Log.DoDue(Day(217)).DoDue(Day(245)).DoDue(Day(259))
            .Do(new Depart(Ada, Day(400))).OrThrow();

        Assert.Equal([Ben], log.Community.Leadership.Functions[Coordination].Holders);
        Assert.Equal(LeadershipShares.None, log.Community.Leadership.Functions[Coordination].Vacant);
        Assert.True(log.CanDo(Handed));
    }

    private static Circle Pilot() => new Circle().Do(
        new Welcome(Ben, Ada, Day(10)),
        new Welcome(Cyd, Ada, Day(10)),
        new OfferRaise(Ben, new("active"), Ada, Day(30)),
        new AcceptRaise(Ben, Day(30)));

    private static ValueList<LeadershipWindow> Series(Circle circle, int[] days) => LeadershipWindow.Series(
        circle.Chronicle, new() { Deeds = [.. days.Select(d => new LeadershipDeed(Ada, Coordination, Day(d)))] }, until: Day(545));
}
