using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Distribution;
using CoP.Domain.Formats;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Streams;
using CoP.Domain.Tests.Communities;
using CoP.Domain.Tests.Trajectories;
using static CoP.Domain.Leadership.LeadershipFunctions;
using static CoP.Domain.Tests.Trajectories.Circle;

namespace CoP.Domain.Tests.Distribution;

public sealed class LeadershipWindowTests(ITestOutputHelper output)
{
    private static readonly WindowPlan Tens = new() { Length = TimeSpan.FromDays(10), Step = TimeSpan.FromDays(10) };

    [Fact]
    [Trait("Statement", "6")]
    public void Series_OfAFoundingAlone_HasHoldersAndNoDeeds()
    {
        var window = Assert.Single(LeadershipWindow.Series(new Circle().Chronicle, plan: Tens));

        Assert.Equal((Day(0), Day(10)), (window.From, window.Until));
        Assert.Equal([new(Ada, 1)], window.Formal.AsEnumerable());
        Assert.All(window.Functions, f => Assert.Equal((1.0, 0.0, 0, null), (f.Held, f.Acting, f.Vacancies, f.Divergence)));
        Assert.Null(window.Divergence);
        Assert.Null(window.Concentration);
        Assert.Equal(1, window.Ethos!.Overall);
        Assert.Null(DistributionPattern.Of(window).Quadrant);
        Assert.Null(HybridConfiguration.Of(window).Kind);
        Assert.Null(ConcertiveAction.Of(window).Strongest);
        Assert.Null(CoordinationWindow.Of(window).ShareOfDeeds);
    }

    [Fact]
    public void Series_SharesLaidDownHalfway_CountByTheirTime()
    {
        var circle = new Circle().Do(new Relinquish(Coordination, LeadershipShares.Of(5_000), Ada, Day(5)));

        var coordination = LeadershipWindow.Series(circle.Chronicle, plan: Tens)[0].Find(Coordination)!;

        Assert.Equal(0.75, coordination.Held!.Value, 12);
        Assert.Equal(new LeaderShare(Ada, 0.75), Assert.Single(coordination.Formal));
        Assert.Equal(1, coordination.Vacancies);
    }

    [Fact]
    public void Series_AFunctionEstablishedLate_IsMeasuredOverItsOwnTime()
    {
        var circle = new Circle().Do(new EstablishFunction(new("tea"), Ada, Ada, Day(8)));

        Assert.Equal(1, LeadershipWindow.Series(circle.Chronicle, plan: Tens)[0].Find(new("tea"))!.Held);
    }

    [Fact]
    public void Series_SomebodyWhoStandsIn_ActsAndHoldsNothing()
    {
        var circle = new Circle().Do(new Welcome(Ben, Ada, Day(0)), new OfferRaise(Ben, new("core"), Ada, Day(0)), new AcceptRaise(Ben, Day(0)), new Depart(Ada, Day(10)));

        var after = LeadershipWindow.Series(circle.Chronicle, plan: Tens)[1];

        Assert.Equal((0.0, 1.0), (after.Find(Coordination)!.Held, after.Find(Coordination)!.Acting));
        Assert.Empty(after.Formal);
        Assert.Null(after.Divergence);
        Assert.Equal((0.0, 1.0, 1, 0L), (CoordinationWindow.Of(after).Held, CoordinationWindow.Of(after).Acting, CoordinationWindow.Of(after).Vacancies, CoordinationWindow.Of(after).Deeds));
    }

    [Fact]
    [Trait("Statement", "26")]
    public void Series_OfATransfer_MovesPowerWhileCoordinationIsHeldThroughout()
    {
        var circle = new Circle().Do(
            new Welcome(Ben, Ada, Day(1)),
            new OfferRaise(Ben, new("core"), Ada, Day(1)),
            new AcceptRaise(Ben, Day(1)),
            new ProposeTransfer(Coordination, Ada, Ben, Ada, Day(2)) { Overlap = Overlap.Both });
        var id = circle.Log.Community.Leadership.Transfers.Single().Key;
        circle.Do(new AcceptTransfer(id, Ben, Day(3)));
        circle.Do([.. circle.Log.Community.Due(Day(20))]);
        circle.Do(new CompleteTransfer(id, Ben, Day(30)));

        var windows = LeadershipWindow.Series(circle.Chronicle, plan: Tens, until: Day(49));

        Assert.All(windows, w => Assert.Equal(1, CoordinationWindow.Of(w).Held!.Value, 12));
        Assert.Equal([new(Ben, 1)], windows[4].Find(Coordination)!.Formal.AsEnumerable());
        Assert.Equal([Ada, Ben], windows[2].Find(Coordination)!.Formal.Select(f => f.Member));
        Assert.Equal(5, windows.Count);
    }

    [Fact]
    public void Series_WhoDoesWhatOthersHold_Diverges()
    {
        var circle = new Circle().Do(new Welcome(Ben, Ada, Day(1)));
        DistributionFacts facts = new() { Deeds = [Deed(Ben, Coordination, 2), Deed(Ben, Coordination, 3), Deed(Ada, Coordination, 4)] };

        var coordination = LeadershipWindow.Series(circle.Chronicle, facts, Tens)[0].Find(Coordination)!;

        Assert.Equal([new(Ada, 1), new(Ben, 2)], coordination.Enacted.AsEnumerable());
        Assert.Equal(2.0 / 3, coordination.Divergence!.Value, 12);
    }

    [Fact]
    [Trait("Statement", "33")]
    public void Divergence_OfWorkAndLeadership_ShowsThatTheyAreTwoThings()
    {
        LeaderDeeds[] work = [new(Ada, 90), new(Ben, 10)];
        LeaderDeeds[] leadership = [new(Ben, 1)];

        Assert.Equal(0.9, ShareDivergence.Between(work, leadership)!.Value, 12);
        Assert.Null(ShareDivergence.Between(work, Array.Empty<LeaderDeeds>()));
        Assert.Equal(0, ShareDivergence.Between(work, work.Select(w => w with { Deeds = w.Deeds * 7 })));
    }

    [Fact]
    public void Series_EventsOfTheConstitution_AreDeedsByTheRule()
    {
        var circle = new Circle().Do(new Welcome(Ben, Ada, Day(1)), new Welcome(Cyd, Ben, Day(2)), new Depart(Cyd, Day(3)));

        var window = LeadershipWindow.Series(circle.Chronicle, plan: Tens)[0];
        var none = LeadershipWindow.Series(circle.Chronicle, plan: Tens, rule: new() { Deeds = [] })[0];

        Assert.Equal([new(Ada, 1), new(Ben, 1)], window.Find(Keeping)!.Enacted.AsEnumerable());
        Assert.Equal((2L, 1L, 0L), (window.Deeds, window.PlannedDeeds, none.Deeds));
    }

    [Fact]
    public void Series_WhatAnEventBringsAbout_IsNobodysDeed()
    {
        var circle = new Circle().Do(new Welcome(Ben, Ada, Day(1)), new Depart(Ada, Day(3)));
        DistributionRule vacating = new() { Deeds = [new("leadership.holding-vacated", Coordination)] };

        Assert.Equal(0, LeadershipWindow.Series(circle.Chronicle, plan: Tens, rule: vacating)[0].Deeds);
    }

    [Fact]
    public void Series_OverlappingWindows_EachHaveWhatLiesInThem()
    {
        DistributionFacts facts = new() { Deeds = [Deed(Ada, Agenda, 0), Deed(Ada, Agenda, 7), Deed(Ada, Agenda, 14)] };
        WindowPlan sliding = new() { Length = TimeSpan.FromDays(14), Step = TimeSpan.FromDays(7) };

        var windows = LeadershipWindow.Series(new Circle().Chronicle, facts, sliding);

        Assert.Equal([(Day(0), 2L), (Day(7), 2L), (Day(14), 1L)], windows.Select(w => (w.From, w.Deeds)));
    }

    [Fact]
    public void Series_ReadFurtherThanTheRecord_ShowsTheSilence()
    {
        var windows = LeadershipWindow.Series(new Circle().Chronicle, plan: Tens, until: Day(30));

        Assert.Equal([Day(0), Day(10), Day(20), Day(30)], windows.Select(w => w.From));
        Assert.All(windows, w => Assert.Equal(1, w.Find(Coordination)!.Held));
    }

    [Fact]
    public void Series_AfterTheEnd_NobodyHolds()
    {
        var circle = new Circle().Do(new EndLifeCycle(Ending.Faded, [], Ada, Day(5)));

        var windows = LeadershipWindow.Series(circle.Chronicle, plan: Tens, until: Day(15));

        Assert.Equal(1, windows[0].Find(Coordination)!.Held);
        Assert.Empty(windows[1].Functions);
    }

    [Fact]
    public void Series_OfEthos_FollowsTheCharter()
    {
        var circle = new Circle().Do(new Welcome(Ben, Ada, Day(1)), new ProposeAmendment(new CharterChange { Values = ["growth"] }, Ada, Day(12)));
        circle.Do([.. circle.Log.Community.Due(Day(40))]);

        var ethos = LeadershipWindow.Series(circle.Chronicle, plan: Tens).Select(w => w.Ethos!.ValuesHeld).ToList();

        Assert.Equal(1, ethos[0]);
        Assert.Equal(0, ethos[^1]);
    }

    [Fact]
    public void Series_NothingHappened_IsEmpty() => Assert.Empty(LeadershipWindow.Series(Chronicle.Empty, until: Day(90)));

    [Fact]
    public void Series_AStepInTheWrongUnit_IsTheCallersMistake()
    {
        WindowPlan ticks = new() { Length = TimeSpan.FromTicks(1), Step = TimeSpan.FromTicks(1) };

        Assert.Throws<ArgumentException>(() => LeadershipWindow.Series(new Circle().Chronicle, plan: ticks, until: Day(1)));
        Assert.Throws<ArgumentException>(() => NominationWindow.Series(new Circle().Chronicle, [], ticks, Day(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WindowPlan { Length = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new LeadershipDeed(Ada, Agenda, Day(1)) { Weight = 0 });
    }

    [Fact]
    public void Series_Of200000Events_IsOnePassAndConstantWorkAnEvent()
    {
        var circle = new Circle();
        var events = circle.Log.Events;
        var read = 0;
        WindowPlan sliding = new() { Length = TimeSpan.FromDays(30), Step = TimeSpan.FromDays(10) };
        var pass = new LeadershipPass(DistributionFacts.None, sliding, DistributionRule.Default);

        var windows = pass.Run(Counted(), null);

        output.WriteLine($"{read} events read, {windows.Count} windows, {pass.Poured} times poured");
        Assert.Equal(200_000, read);
        Assert.Equal(200_000 - events.Count, windows.Where((_, i) => i % 3 == 0).Sum(w => w.Deeds));
        Assert.True(pass.Poured < (3.0 * read) + (100 * windows.Count));

        IEnumerable<EventEnvelope> Counted()
        {
            for (; read < 200_000; read++)
            {
                yield return read < events.Count
                    ? events[read]
                    : new(events[0].Stream, read, read, 1, null, null, new MemberWelcomed(new($"m{read}"), new("peripheral"), new Warrant.Conferred(Ada)) { By = Ada, At = Day(0).AddMinutes(read) });
            }
        }
    }

    [Fact]
    [Trait("Statement", "6")]
    public void Series_AnyHistory_ConservesDeedsAndShares()
    {
        var (deeds, diverging) = (0L, 0);
        Runs.ForAll(log =>
        {
            var chronicle = Chronicle.Of(log.Events);
            var windows = LeadershipWindow.Series(chronicle);
            var counted = DistributionRule.Default.Deeds.Select(d => d.Event).ToHashSet(StringComparer.Ordinal);
            Assert.Equal(
                log.Events.Count(e => counted.Contains(e.Event.Type) && e.Event.By.IsMember && e.Cause?.Position is null),
                windows.Sum(w => w.Deeds));
            foreach (var window in windows)
            {
                deeds += window.Deeds;
                diverging += window.Divergence is > 0 ? 1 : 0;
                Assert.All(window.Functions, f => Assert.Equal(f.Held ?? 0, f.Formal.Sum(s => s.Share), 9));
                Assert.All(window.Functions, f => Assert.True(f.Held is null or (>= 0 and <= 1 + 1e-12) && f.Acting is null or (>= 0 and <= 1 + 1e-12)));
                Assert.True(window.Divergence is null or (>= 0 and <= 1));
                Assert.Equal(window.Divergence is null, window.Formal.IsEmpty || window.Enacted.IsEmpty);
                Assert.InRange(window.PlannedDeeds, 0, window.Deeds);
                Assert.Equal(DistributionPattern.Of(window).Planned is null, window.Deeds == 0);
            }
        });
        output.WriteLine($"{deeds} deeds, {diverging} windows diverge");
        Assert.True(deeds > Budget.Of(500) && diverging > Budget.Of(50));
    }

    [Fact]
    public void Series_AnyHistoryRead_InAnyOrderOfTheFacts_IsTheSame()
    {
        Runs.ForAll(
            log =>
            {
                ValueList<LeadershipDeed> deeds = [.. log.Events.Select((e, i) => new LeadershipDeed(new($"m{i % 3}"), i % 2 == 0 ? Coordination : Agenda, e.Event.At.AddTicks(i)) { Occasion = $"{i / 4}" })];
                var chronicle = Chronicle.Of(log.Events);

                var forth = LeadershipWindow.Series(chronicle, new() { Deeds = deeds }, Tens);
                var back = LeadershipWindow.Series(chronicle, new() { Deeds = [.. deeds.Reverse()] }, Tens);

                Assert.Equal(forth, back);
            },
            tests: 50);
    }

    private static LeadershipDeed Deed(MemberId member, LeadershipFunction function, int day) => new(member, function, Day(day));
}
