using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Leadership;
using static CoP.Domain.Tests.Formats.EveryEvent;

namespace CoP.Domain.Tests.Communities;

public sealed class DueTests
{
    private static readonly CommunityLog Founded = CommunityLog.Empty.Do(Founding()).OrThrow();

    [Fact]
    public void Due_OfSeveralModules_IsInTheOrderOfTheDeadlines()
    {
        var log = Founded
            .Do(new ProposeAmendment(new() { Practice = ["talk"] }, Ada, Day(1))).OrThrow()
            .Do(new ProposeTransfer(LeadershipFunctions.Coordination, Ada, Cyd, Ada, Day(1))).OrThrow();

        Assert.Empty(log.Community.Due(Day(15).AddTicks(-1)));
        Assert.Equal([typeof(AdoptAmendment)], log.Community.Due(Day(15)).Select(c => c.GetType()));
        Assert.Equal([typeof(AdoptAmendment), typeof(LapseTransfer)], log.Community.Due(Day(31)).Select(c => c.GetType()));
        Assert.All(log.Community.Due(Day(31)), c => Assert.Equal((Actor.Deadline, Day(31)), (c.By, c.At)));
        Assert.Empty(log.Community.Due(Day(0)));
    }

    [Fact]
    public void DoDue_CarriesOutEachAsADecisionOfItsOwn()
    {
        var log = Founded
            .Do(new ProposeAmendment(new() { Practice = ["talk"] }, Ada, Day(1))).OrThrow()
            .Do(new ProposeTransfer(LeadershipFunctions.Coordination, Ada, Cyd, Ada, Day(1))).OrThrow();
        var after = log.DoDue(Day(40));

        Assert.Equal(["charter.amendment-adopted", "leadership.transfer-lapsed"], after.Events.Skip(log.Events.Count).Select(e => e.Event.Type), StringComparer.Ordinal);
        Assert.All(after.Events.Skip(log.Events.Count), e => Assert.Equal(1, e.DecisionSize));
        Assert.Same(after, after.DoDue(Day(40)));
    }

    [Fact]
    public void Due_OfAnyState_IsAcceptedInTurnOrMadeNeedless() => Runs.ForAll(log =>
    {
        foreach (var days in new[] { 0, 14, 30, 400 })
        {
            var now = log.Community.Now.AddDays(days);
            var community = log.Community;
            foreach (var due in community.Due(now))
            {
                var outcome = community.Do(due);
                Assert.True(outcome.IsAccepted || !community.Due(now).Contains(due), outcome.ToString());
                community = outcome.State;
            }

            Assert.Empty(log.DoDue(now).Community.Due(now));
        }
    });

    [Fact]
    [Trait("Statement", "9")]
    public void Time_Alone_MovesNobody() => Runs.ForAll(log =>
    {
        var later = Enumerable.Range(1, 12).Aggregate(log, (l, month) => l.DoDue(log.Community.Now.AddDays(31 * month)));

        Assert.Equal(log.Community.Participation, later.Community.Participation);
        Assert.Equal(log.Community.Status, later.Community.Status);
    });
}
