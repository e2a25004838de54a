using CoP.Domain.Landscapes;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Streams;
using CoP.Domain.Trajectories;
using static CoP.Domain.Tests.Landscapes.Land;

namespace CoP.Domain.Tests.Landscapes;

/// <summary>A boundary trajectory takes two memberships at once; dropping to one changes it.</summary>
[Trait("Statement", "10")]
public sealed class ConcurrentMembershipsTests
{
    [Fact]
    public void Intervals_OfSomebodyWhoComesAndGoes_HaveNoGaps()
    {
        var north = NorthLog.Do(new Depart(Ben, Day.AddDays(10)), new Welcome(Ben, Ada, Day.AddDays(20)), new TakeLeave(Ben, Day.AddDays(25))).OrThrow();
        var south = SouthLog.Do(new Depart(Ben, Day.AddDays(30))).OrThrow();

        var memberships = ConcurrentMemberships.Of(Ben, south.Events, north.Events, WestLog.Events);

        Assert.Equal(
            [
                new(Day, Day.AddDays(10), [North, South]),
                new(Day.AddDays(10), Day.AddDays(20), [South]),
                new(Day.AddDays(20), Day.AddDays(30), [North, South]),
                new(Day.AddDays(30), null, [North]),
            ],
            memberships.Intervals);
        Assert.Equal(memberships, ConcurrentMemberships.Of(Ben, north.Events, WestLog.Events, south.Events));
    }

    [Fact]
    public void Elsewhere_MakesAndUnmakesABoundaryTrajectory()
    {
        var south = SouthLog.Do(new Depart(Ben, Day.AddDays(30))).OrThrow();
        var memberships = ConcurrentMemberships.Of(Ben, NorthLog.Events, south.Events);

        Assert.Equal([new Elsewhere(Ben, South, Day, Day.AddDays(30))], memberships.ElsewhereThan(North));
        Assert.Equal([new Elsewhere(Ben, North, Day, null)], memberships.ElsewhereThan(South));
        Assert.Equal(TrajectoryKind.Boundary, KindOf(memberships, Day.AddDays(29)));
        Assert.NotEqual(TrajectoryKind.Boundary, KindOf(memberships, Day.AddDays(31)));
    }

    [Fact]
    public void Elsewhere_OfSomebodyWhoCameBack_IsTwoMemberships()
    {
        var north = NorthLog.Do(new Depart(Ben, Day.AddDays(10)), new Welcome(Ben, Ada, Day.AddDays(20))).OrThrow();

        Assert.Equal(
            [new Elsewhere(Ben, North, Day, Day.AddDays(10)), new Elsewhere(Ben, North, Day.AddDays(20), null)],
            ConcurrentMemberships.Of(Ben, north.Events, SouthLog.Events).ElsewhereThan(South));
    }

    [Fact]
    public void Boundary_OnOneMembership_IsNotPermitted()
    {
        var south = SouthLog.Do(new Depart(Ben, Day.AddDays(30))).OrThrow();
        var memberships = ConcurrentMemberships.Of(Ben, NorthLog.Events, south.Events);

        Assert.True(memberships.Permit(TrajectoryKind.Boundary, Day.AddDays(30).AddTicks(-1)));
        Assert.False(memberships.Permit(TrajectoryKind.Boundary, Day.AddDays(30)));
        Assert.True(memberships.Permit(TrajectoryKind.Outbound, Day.AddDays(30)));
        Assert.False(memberships.Permit(TrajectoryKind.Boundary, Day.AddTicks(-1)));
        Assert.Equal([true, false], memberships.Intervals.Select(i => i.SpansABoundary));
    }

    [Fact]
    public void Membership_InACommunityThatEnds_EndsWithIt()
    {
        var west = WestLog.Do(new EndLifeCycle(Ending.Faded, [], Eve, Day.AddDays(3))).OrThrow();

        Assert.Equal(
            [new(Day, Day.AddDays(3), [South, West]), new(Day.AddDays(3), null, [South])],
            ConcurrentMemberships.Of(Eve, west.Events, SouthLog.Events).Intervals);
    }

    [Fact]
    public void Intervals_OfAStrangerOrTheInvited_AreNone()
    {
        var north = NorthLog.Do(new Invite(new("zoë"), Ada, Day)).OrThrow();

        Assert.Empty(ConcurrentMemberships.Of(new("zoë"), north.Events).Intervals);
        Assert.Empty(ConcurrentMemberships.Of(new("zoë"), north.Events).At(Day));
    }

    [Fact]
    public void Intervals_OfSomebodyInvited_BeginWithTheAnswer()
    {
        MemberId zoë = new("zoë");
        var north = NorthLog.Do(new Invite(zoë, Ada, Day), new AcceptInvitation(zoë, Day.AddDays(5)), new Retire(zoë, Day.AddDays(6)), new Depart(zoë, Day.AddDays(7))).OrThrow();

        Assert.Equal(
            [new(Day.AddDays(5), Day.AddDays(7), [North]), new(Day.AddDays(7), null, [])],
            ConcurrentMemberships.Of(zoë, north.Events).Intervals);
    }

    private static TrajectoryKind KindOf(ConcurrentMemberships memberships, DateTimeOffset at) =>
        Trajectory.InferAll(Chronicle.Of(NorthLog.Events), at, elsewhere: memberships.ElsewhereThan(North)).Single(t => t.Member == memberships.Person).Kind;
}
