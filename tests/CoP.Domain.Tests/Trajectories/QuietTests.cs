using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Streams;
using CoP.Domain.Tests.Communities;
using CoP.Domain.Trajectories;
using static CoP.Domain.Tests.Trajectories.Circle;

namespace CoP.Domain.Tests.Trajectories;

public sealed class QuietTests
{
    [Fact]
    public void Sequestration_OfANewcomerWithoutAccess_BeginsWithTheJoiningAndNamesWhoWelcomed()
    {
        var circle = Welcomed().Do(new RecordBarrier(Ben, Access.Talk, Ada, Day(2)), new RecordAccess(Ben, Access.Information, Ada, Day(3)));

        var cut = Assert.Single(Sequestration.Of(circle.Chronicle));

        Assert.Equal((Ben, Day(1), null, Ada, false), (cut.Member, cut.From, cut.Until, cut.WelcomedBy, cut.IsAway));
    }

    [Fact]
    public void Sequestration_OfAMemberWhoseAccessIsTaken_BeginsAnew()
    {
        var circle = Welcomed().Do(
            new RecordAccess(Ben, Access.Activity | Access.Tools, Ada, Day(4)),
            new RecordBarrier(Ben, Access.Tools, Ada, Day(6)),
            new RecordBarrier(Ben, Access.Activity, Ben, Day(8)),
            new TakeLeave(Ben, Day(9)));

        var all = Sequestration.Of(circle.Chronicle);

        Assert.Equal([(Day(1), Day(4)), (Day(8), (DateTimeOffset?)null)], all.Select(s => (s.From, s.Until)));
        Assert.Equal([new(Access.Tools, Day(6), Ada), new(Access.Activity, Day(8), Ben)], all[1].Barriers.AsEnumerable());
        Assert.True(all[1].IsAway);
        Assert.Empty(all[0].Barriers);
    }

    [Fact]
    public void Sequestration_EndsWithTheMembershipAndWithTheCommunity()
    {
        Assert.Equal(Day(9), Assert.Single(Sequestration.Of(Welcomed().Do(new Depart(Ben, Day(9))).Chronicle)).Until);
        Assert.Equal(Day(9), Assert.Single(Sequestration.Of(Welcomed().Do(new EndLifeCycle(Ending.Faded, [], Ada, Day(9))).Chronicle)).Until);
    }

    [Fact]
    public void Sequestration_AtTheEndOfAnyHistory_IsWhatTheStateSays()
    {
        var sequestered = 0;
        Runs.ForAll(log =>
        {
            if (log.Community.Status != Domain.Communities.CommunityStatus.Alive)
            {
                return;
            }

            var open = Sequestration.Of(Chronicle.Of(log.Events)).Where(s => s.Until is null && !s.IsAway).Select(s => s.Member).Order().ToList();
            sequestered += open.Count;
            Assert.Equal(log.Community.Participation.Sequestered(), open);
        });
        Assert.True(sequestered > 20);
    }

    [Theory]
    [InlineData(200, QuietKind.Listening)]
    [InlineData(365, QuietKind.Listening)]
    [InlineData(366, QuietKind.StableReader)]
    public void Quiet_OfAReader_IsStableAfterAWindow(int day, QuietKind kind)
    {
        var spell = Of(Ben, Welcomed().Do(new RecordAccess(Ben, Access.OldTimers, Ada, Day(1))), day, new Involvement(Ben, Day(9), InvolvementKind.Read));

        Assert.Equal((kind, 1, Access.OldTimers, null), (spell.Kind, spell.Presences, spell.Access, spell.Until));
    }

    [Fact]
    public void Quiet_ThatEndsByAContribution_WasAPhase()
    {
        var circle = Welcomed().Do(new RecordAccess(Ben, Access.Information, Ada, Day(2)), new Welcome(Cyd, Ben, Day(500)));

        Assert.Equal((QuietKind.Phase, Day(500), true), (Of(Ben, circle, 500).Kind, Of(Ben, circle, 500).Until, Of(Ben, circle, 500).HasContributed));
        Assert.Equal(QuietKind.StableReader, Of(Ben, circle, 499).Kind);
    }

    [Fact]
    public void Quiet_WithoutAnyWayIn_IsSequestered() => Assert.Equal(QuietKind.Sequestered, Of(Ben, Welcomed(), 50).Kind);

    [Fact]
    public void Quiet_WithAWayInThatNobodySawUsed_IsUnseen() =>
        Assert.Equal(QuietKind.Unseen, Of(Ben, Welcomed().Do(new RecordAccess(Ben, Access.Activity, Ada, Day(1))), 500).Kind);

    [Fact]
    public void Quiet_OfWhoContributesAtOnce_IsNone() => Assert.DoesNotContain(QuietSpell.Of(Welcomed().Chronicle, Day(9)), s => s.Member == Ada);

    [Fact]
    public void Quiet_PresencesByEventsOfTheRule_Count()
    {
        var circle = Welcomed().Do(new Welcome(Cyd, Ada, Day(2)), new TakeLeave(Ben, Day(3)));
        var rule = new TrajectoryRule { Presences = ["participation.leave-taken"], Uncounted = [] };

        Assert.Equal((QuietKind.Listening, 1), (QuietSpell.Of(circle.Chronicle, Day(9), rule)[0].Kind, QuietSpell.Of(circle.Chronicle, Day(9), rule)[0].Presences));
    }

    [Fact]
    public void Reasons_Published_AreTheThreeOfTheSurvey() =>
        Assert.Equal([0.539, 0.297, 0.132], QuietReasons.Published.Select(r => r.Share));

    private static Circle Welcomed() => new Circle().Do(new Welcome(Ben, Ada, Day(1)));

    private static QuietSpell Of(MemberId member, Circle circle, int day, params Involvement[] involvements) =>
        QuietSpell.Of(circle.Chronicle, Day(day), involvements: involvements).Single(s => s.Member == member);
}
