using CoP.Domain.Landscapes;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
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
        var north = NorthLog.Do(new TakeLeave(Ben, Day.AddDays(10)), new ComeBack(Ben, Day.AddDays(20))).OrThrow();
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
        var north = NorthLog.Do(new Invite(zoë, Ada, Day), new AcceptInvitation(zoë, Day.AddDays(5)), new Retire(zoë, Day.AddDays(6))).OrThrow();

        Assert.Equal(
            [new(Day.AddDays(5), Day.AddDays(6), [North]), new(Day.AddDays(6), null, [])],
            ConcurrentMemberships.Of(zoë, north.Events).Intervals);
    }
}
