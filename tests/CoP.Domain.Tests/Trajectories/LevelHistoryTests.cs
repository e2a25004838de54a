using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Testing.Communities;
using CoP.Domain.Tests.Communities;
using CoP.Domain.Trajectories;
using FsCheck;
using FsCheck.Fluent;
using static CoP.Domain.Tests.Trajectories.Circle;

namespace CoP.Domain.Tests.Trajectories;

public sealed class LevelHistoryTests(ITestOutputHelper output)
{
    private static readonly Level Core = new("core");
    private static readonly Level Active = new("active");
    private static readonly Level Peripheral = new("peripheral");

    [Fact]
    public void Of_AMemberWhoRises_TellsBothLevelsWithoutAGap()
    {
        var history = LevelHistory.Of(Risen().Chronicle);

        var span = Assert.Single(history.SpansOf(Ben));
        Assert.Equal([new(Peripheral, Day(1), Day(5)), new(Active, Day(5), null)], span.Levels.AsEnumerable());
        Assert.Equal((new Warrant.Conferred(Ada), null, null), (span.Legitimacy, span.Until, span.EndedAs));
        Assert.Equal((null, Peripheral, Peripheral, Active), (history.LevelAt(Ben, Day(0)), history.LevelAt(Ben, Day(1)), history.LevelAt(Ben, Day(5).AddTicks(-1)), history.LevelAt(Ben, Day(5))));
    }

    [Fact]
    public void Of_SomebodyWhoLeavesAndComesBack_HasTwoMemberships()
    {
        var history = LevelHistory.Of(Risen().Do(new Depart(Ben, Day(10)), new Welcome(Ben, Ada, Day(20))).Chronicle);

        Assert.Equal(
            [(Day(1), Day(10), Standing.Departed), (Day(20), null, (Standing?)null)],
            history.SpansOf(Ben).Select(s => (s.From, s.Until, s.EndedAs)));
        Assert.Null(history.LevelAt(Ben, Day(15)));
        Assert.Equal(Peripheral, history.LevelAt(Ben, Day(20)));
    }

    [Fact]
    public void Of_SomebodyOnLeave_KeepsTheLevel()
    {
        var history = LevelHistory.Of(Risen().Do(new TakeLeave(Ben, Day(10)), new ComeBack(Ben, Day(20))).Chronicle);

        var span = Assert.Single(history.SpansOf(Ben));
        Assert.Equal([new(Standing.OnLeave, Day(10), Day(20))], span.Absences.AsEnumerable());
        Assert.Equal((Active, Standing.OnLeave, Standing.Member), (history.LevelAt(Ben, Day(12)), span.StandingAt(Day(12)), span.StandingAt(Day(20))));
    }

    [Fact]
    public void Of_SeveralLevelsInOneInstant_KeepsTheLast()
    {
        var history = LevelHistory.Of(new Circle()
            .Do(new Welcome(Ben, Ada, Day(1)), new OfferRaise(Ben, Active, Ada, Day(1)), new AcceptRaise(Ben, Day(1))).Chronicle);

        Assert.Equal([new(Active, Day(1), null)], Assert.Single(history.SpansOf(Ben)).Levels.AsEnumerable());
    }

    [Fact]
    public void Of_AnEndedCommunity_EndsEveryMembership()
    {
        var history = LevelHistory.Of(Risen().Do(new EndLifeCycle(Ending.Faded, [], Ada, Day(30))).Chronicle);

        Assert.All(history.Spans, s => Assert.Equal((Day(30), null), (s.Until, s.EndedAs)));
    }

    [Fact]
    public void Of_AHistoryWithoutItsBeginning_IsNoticed() =>
        Assert.Throws<CorruptHistoryException>(() => LevelHistory.Of(Risen().Log.Events.Select(e => e.Event).Where(e => e is RaiseAccepted)));

    [Fact]
    [Trait("Statement", "3")]
    public void Of_AnyHistory_IsGapFreeFromJoiningToLeaving()
    {
        var intervals = 0;
        Runs.ForAll(log =>
        {
            foreach (var span in LevelHistory.Of(log.Events.Select(e => e.Event)).Spans.Where(s => s.From != s.Until))
            {
                intervals += span.Levels.Count;
                Assert.Equal(span.From, span.Levels[0].From);
                Assert.Equal(span.Until, span.Levels[^1].Until);
                Assert.All(span.Levels, l => Assert.True(l.Until is null || l.From < l.Until));
                Assert.All(span.Levels.Zip(span.Levels.Skip(1)), pair => Assert.True(pair.First.Until == pair.Second.From && pair.First.Level != pair.Second.Level));
            }
        });
        output.WriteLine($"{intervals} intervals");
        Assert.True(intervals > Budget.Of(300));
    }

    [Fact]
    [Trait("Statement", "3")]
    public void LevelAt_AnyInstantOfAnyHistory_IsWhatTheCommunityHadThen()
    {
        var compared = 0;
        Prop.ForAll(Runs.All, history =>
        {
            var log = Runs.LogOf(history);
            var levels = LevelHistory.Of(log.Events.Select(e => e.Event));
            foreach (var instant in log.Events.Select(e => e.Event.At).Distinct())
            {
                var then = CommunityDecider.Default.Fold(Community.Unfounded, log.Events.Select(e => e.Event).TakeWhile(e => e.At <= instant));
                foreach (var person in CommunityCommands.People.Where(_ => then.Status == CommunityStatus.Alive))
                {
                    compared++;
                    Level? expected = then.Participation.Find(person) is { Belongs: true } m ? m.Level : null;
                    Assert.Equal(expected, levels.LevelAt(person, instant));
                }
            }
        }).Check(Budget.Cases(60));
        Assert.True(compared > Budget.Of(2_000));
    }

    [Fact]
    [Trait("Statement", "19")]
    public void Through_AnotherScheme_TellsTheSameHistoryInItsWords()
    {
        var history = LevelHistory.Of(Risen().Do(new StepBack(new("occasional"), Ben, Day(9)), new StepBack(Peripheral, Ben, Day(12))).Chronicle);

        var mapped = history.Through(LevelMapping.WengerTraynerTo2002);

        Assert.Equal(4, Assert.Single(history.SpansOf(Ben)).Levels.Count);
        Assert.Equal(
            [new(Peripheral, Day(1), Day(5)), new(Active, Day(5), Day(9)), new(Peripheral, Day(9), null)],
            Assert.Single(mapped.SpansOf(Ben)).Levels.AsEnumerable());
        Assert.Equal(history.Through(LevelMapping.WengerTraynerTo2002), mapped);
    }

    [Fact]
    [Trait("Statement", "19")]
    [Trait("Statement", "2")]
    public void Picture_OfOneHistory_HasBothSchemesAndTheOnion()
    {
        var circle = Risen().Do(new Welcome(Cyd, Ben, Day(6)));
        Involvement[] acts = [.. Enumerable.Repeat(new Involvement(Cyd, Day(7), InvolvementKind.Contributed), 40), new(new("a stranger"), Day(7), InvolvementKind.Contributed)];

        var picture = LevelPicture.Of(circle.Chronicle, Day(8), involvements: acts);

        Assert.Equal([(Core, 1), (Active, 1), (new("occasional"), 0), (Peripheral, 1)], picture.Own.Select(c => (c.Level, c.Members)));
        Assert.Equal([(Core, 1), (Active, 1), (Peripheral, 1)], picture.Mapped.Select(c => (c.Level, c.Members)));
        Assert.Equal(new(1, 1, 1), picture.Acts); // cyd 40, ada 3, ben 1; the stranger does not count
    }

    [Fact]
    public void Picture_OfTheDayBefore_IsEmptyAndHasNoOnion()
    {
        var picture = LevelPicture.Of(Risen().Chronicle, Day(-1));

        Assert.Null(picture.Acts);
        Assert.All(picture.Own, c => Assert.Equal(0, c.Members));
    }

    [Fact]
    public void Mapping_ThatForgetsALevelOrInventsOne_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentException>(() => new LevelMapping(LevelScheme.WengerTrayner, LevelScheme.Cultivating2002, [new(Core, Core)], "us"));
        Assert.Throws<ArgumentException>(() => new LevelMapping(LevelScheme.Cultivating2002, LevelScheme.Cultivating2002, [new(Core, Core), new(Active, new("guest")), new(Peripheral, Peripheral)], "us"));
        Assert.Throws<ArgumentException>(() => LevelMapping.WengerTraynerTo2002.Of(new("guest")));
    }

    private static Circle Risen() => new Circle().Do(
        new Welcome(Ben, Ada, Day(1)), new OfferRaise(Ben, Active, Ada, Day(5)), new AcceptRaise(Ben, Day(5)));
}
