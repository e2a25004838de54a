using CoP.Domain.Charters;
using CoP.Domain.Distribution;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Tests.Trajectories;
using static CoP.Domain.Leadership.LeadershipFunctions;
using static CoP.Domain.Tests.Trajectories.Circle;

namespace CoP.Domain.Tests.Samples;

/// <summary>What <c>docs/samples/virtual-community.cs</c> tells, in short.</summary>
[Trait("Statement", "26")]
public sealed class VirtualCommunityTests
{
    [Fact]
    public void Story_PowerHandedOnInSteps_LeavesTheFounderAndNotCoordination()
    {
        var quarters = LeadershipWindow.Series(Told().Chronicle, new() { Deeds = [.. Calls("aaabbabb")] }, until: Day(727));

        var held = quarters.Select(q => q.Find(Coordination)!.Formal.First(s => s.Member == Ada).Share).ToList();
        var coordination = quarters.Select(q => CoordinationWindow.Of(q)).ToList();
        Assert.Equal(1, held[0]);
        Assert.Equal(0.1, held[^1], 9);
        Assert.Equal(held.OrderDescending(), held);
        Assert.True(held.Distinct().Count() >= 4, "It goes in steps.");
        Assert.All(coordination, c => Assert.Equal(1, c.Held!.Value, 9));
        Assert.All(coordination, c => Assert.InRange(c.Deeds, 1, 4));
        Assert.All(coordination, c => Assert.Equal(0, c.Vacancies));
    }

    [Fact]
    public void Story_EthosAmendedAndLeadershipHandedOn_ChangesItsContinuityOnce()
    {
        var quarters = LeadershipWindow.Series(Told().Chronicle, until: Day(727));

        Assert.Equal([1.0, 1, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5], quarters.Select(q => q.Ethos!.Overall));
    }

    [Fact]
    public void Story_ItsJunctures_OpenAndCloseOneAfterTheOther()
    {
        var junctures = Told().Chronicle.Entries.Select(e => e.Event).Where(e => e is JunctureOpened or JunctureClosed)
            .Select(e => e is JunctureOpened o ? (o.Kind, IsOpen: true) : (((JunctureClosed)e).Kind, IsOpen: false));

        Assert.Equal(
            [
                (JunctureKind.Formation, true), (JunctureKind.Formation, false),
                (JunctureKind.EvolvingIdentity, true), (JunctureKind.EvolvingIdentity, false),
                (JunctureKind.LeadershipTransfer, true), (JunctureKind.LeadershipTransfer, false),
            ],
            junctures);
    }

    private static IEnumerable<LeadershipDeed> Calls(string who) =>
        who.Select((c, quarter) => new LeadershipDeed(c == 'a' ? Ada : Ben, Coordination, Day((91 * quarter) + 10)));

    // The amendment replaces the purpose and adds a value: half of the founding ethos stands in the same words.
    private static Circle Told()
    {
        var circle = new Circle().Do(
            new Welcome(Ben, Ada, Day(7)),
            new OfferRaise(Ben, new("active"), Ada, Day(40)),
            new AcceptRaise(Ben, Day(40)),
            new EnterStage(LifeCycleModels.Coalescing, "we meet", Ada, Day(95)),
            new EnterStage(LifeCycleModels.Maturing, "it runs", Ada, Day(180)),
            new ProposeAmendment(new CharterChange { Purpose = "study", Values = ["openness", "care"] }, Ada, Day(230)),
            new CloseJuncture(JunctureKind.EvolvingIdentity, "we added", Ada, Day(240)));
        foreach (var (day, shares) in new[] { (300, 2_500), (350, 3_000), (400, 3_500) })
        {
            circle = HandOn(Due(circle, day), day, shares);
        }

        return Due(circle, 600);
    }

    private static Circle HandOn(Circle circle, int day, int shares)
    {
        circle = circle.Do(new ProposeTransfer(Coordination, Ada, Ben, Ada, Day(day)) { Shares = LeadershipShares.Of(shares) });
        return circle.Do(new AcceptTransfer(circle.Log.Community.Leadership.Transfers.Keys.Max(), Ben, Day(day)));
    }

    private static Circle Due(Circle circle, int until)
    {
        for (var day = until - 60; day <= until; day += 10)
        {
            while (circle.Log.Community.Now <= Day(day) && circle.Log.Community.Due(Day(day)) is [var next, ..])
            {
                circle = circle.Do(next);
            }
        }

        return circle;
    }
}
