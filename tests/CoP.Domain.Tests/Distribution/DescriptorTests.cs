using CoP.Domain.Collections;
using CoP.Domain.Distribution;
using CoP.Domain.Measures;
using CoP.Domain.Participation;
using CoP.Domain.Streams;
using CoP.Domain.Tests.Trajectories;
using static CoP.Domain.Leadership.LeadershipFunctions;
using static CoP.Domain.Tests.Trajectories.Circle;

namespace CoP.Domain.Tests.Distribution;

public sealed class DescriptorTests
{
    private static readonly WindowPlan Tens = new() { Length = TimeSpan.FromDays(10), Step = TimeSpan.FromDays(10) };

    [Theory]
    [Trait("Statement", "25")]
    [InlineData("ada", true, DistributionQuadrant.PlannedAligned)]
    [InlineData("ada", false, DistributionQuadrant.PlannedMisaligned)]
    [InlineData("ben", true, DistributionQuadrant.EmergentAligned)]
    [InlineData("ben", false, DistributionQuadrant.EmergentMisaligned)]
    [InlineData("cyd", true, DistributionQuadrant.PlannedAligned)]
    public void Pattern_OfHoldersAndSigns_IsTheQuadrant(string doer, bool isAligned, DistributionQuadrant quadrant)
    {
        DistributionFacts facts = new()
        {
            Deeds = [new(new(doer), Agenda, Day(5))],
            Signs = [new(Day(6), isAligned)],
            Appointments = [new(Cyd, Agenda, Day(5), Day(6))],
        };

        Assert.Equal(quadrant, DistributionPattern.Of(Window(facts)).Quadrant);
    }

    [Fact]
    [Trait("Statement", "25")]
    public void Pattern_WithoutSigns_IsUnknownAndWithoutCoordination_IsMisaligned()
    {
        DistributionFacts facts = new() { Deeds = [new(Ben, Agenda, Day(5))] };
        DistributionRule elsewhere = new() { Coordination = new("weaving") };

        Assert.Equal((0, null, true, null), Parts(DistributionPattern.Of(Window(facts))));
        Assert.Equal((0, null, false, DistributionQuadrant.EmergentMisaligned), Parts(DistributionPattern.Of(Window(facts), elsewhere)));
    }

    [Fact]
    public void Pattern_ATurnThatIsOver_IsNotPlanned()
    {
        DistributionFacts facts = new() { Deeds = [new(Cyd, Agenda, Day(6))], Appointments = [new(Cyd, Agenda, Day(5), Day(6))] };

        Assert.Equal(0, DistributionPattern.Of(Window(facts)).Planned);
    }

    [Fact]
    [Trait("Statement", "25")]
    public void Concertive_StrangersOnOneOccasion_CollaborateSpontaneously()
    {
        var action = Concertive((Ben, "picnic"), (Cyd, "picnic"), (Ben, "picnic"));

        Assert.Equal((new CoPerformance(1, 0, 0), ConcertiveForm.SpontaneousCollaboration), (action.Together, action.Strongest));
    }

    [Fact]
    [Trait("Statement", "25")]
    public void Concertive_TheFourthTimeTogether_IsAWorkingRelation()
    {
        var action = Concertive([.. Enumerable.Range(0, 7).SelectMany(i => new[] { (Ben, $"{i}"), (Cyd, $"{i}") })]);

        Assert.Equal((new CoPerformance(3, 4, 0), ConcertiveForm.IntuitiveWorkingRelation), (action.Together, action.Strongest));
    }

    [Fact]
    [Trait("Statement", "25")]
    public void Concertive_HoldersTogether_AreAnInstitution()
    {
        DistributionFacts facts = new()
        {
            Deeds = [new(Ada, Agenda, Day(1)) { Occasion = "board" }, new(Cyd, Agenda, Day(1)) { Occasion = "board" }],
            Appointments = [new(Cyd, Agenda, Day(0), null)],
        };

        Assert.Equal(ConcertiveForm.InstitutionalisedPractice, ConcertiveAction.Of(Window(facts)).Strongest);
    }

    [Fact]
    [Trait("Statement", "25")]
    public void Concertive_SeveralEachAlone_AreAnAggregation()
    {
        var action = Concertive((Ben, null), (Cyd, null));

        Assert.Equal((2, ConcertiveForm.Aggregation), (action.Leaders, action.Strongest));
        Assert.Null(Concertive((Ben, null)).Strongest);
    }

    [Fact]
    [Trait("Statement", "25")]
    public void Hybrid_OverALife_ChangesItsMixture()
    {
        DistributionFacts facts = new()
        {
            Deeds =
            [
                new(Ada, Agenda, Day(1)), new(Ada, Keeping, Day(2)),
                new(Ada, Agenda, Day(11)), new(Ben, Keeping, Day(12)),
                new(Ada, Agenda, Day(21)), new(Ben, Keeping, Day(22)), new(Cyd, Keeping, Day(23)),
                new(Ada, Agenda, Day(31)), new(Ben, Agenda, Day(32)),
            ],
        };

        var series = LeadershipWindow.Series(new Circle().Chronicle, facts, Tens).Select(w => HybridConfiguration.Of(w)).ToList();

        Assert.Equal([ConfigurationKind.Solo, ConfigurationKind.Divided, ConfigurationKind.Hybrid, ConfigurationKind.Distributed], series.Select(h => h.Kind!.Value));
        Assert.Equal([(2, 0), (2, 0), (1, 1), (0, 1)], series.Select(h => (h.Solo, h.Distributed)));
        Assert.Equal(All.Count - 2, series[0].Idle);
    }

    [Fact]
    [Trait("Statement", "26")]
    public void Coordination_DoneByManyWhoHoldNothing_IsSeenBesideWhoHoldsIt()
    {
        DistributionFacts facts = new() { Deeds = [new(Ben, Coordination, Day(1)), new(Cyd, Coordination, Day(2)), new(Ben, Agenda, Day(3)) { Weight = 2 }] };

        var coordination = CoordinationWindow.Of(Window(facts));

        Assert.Equal((1.0, 2L, 2, 0.5), (coordination.Held, coordination.Deeds, coordination.Coordinators, coordination.ShareOfDeeds));
    }

    [Fact]
    [Trait("Statement", "32")]
    public void Nominations_DenseOrSparse_AreSharedOrAVacuum()
    {
        var circle = new Circle().Do(new Welcome(Ben, Ada, Day(1)), new Welcome(Cyd, Ada, Day(1)), new Depart(Cyd, Day(25)));
        MemberId[] all = [Ada, Ben, Cyd];
        Nomination[] answers =
        [
            .. all.SelectMany(f => all.Select(t => new Nomination(f, t, Day(2)))),
            .. all.Select(f => new Nomination(f, null, Day(12))),
            new(Ben, Ada, Day(22)), new(Ben, Cyd, Day(22)), new(new("a stranger"), Ada, Day(22)),
        ];

        var windows = NominationWindow.Series(circle.Chronicle, answers, Tens, Day(39));

        Assert.Equal([NetworkQuadrant.Shared, NetworkQuadrant.Vacuum, NetworkQuadrant.SharedAroundCenter], windows.Take(3).Select(w => w.Shape!.Quadrant()));
        Assert.Equal([(3, 9), (3, 3), (2, 1), (2, 0)], windows.Select(w => (w.People, w.Answers)));
        Assert.Null(windows[3].Shape);
        Assert.Empty(NominationWindow.Series(Chronicle.Empty, answers));
    }

    [Fact]
    [Trait("Statement", "27")]
    public void Faded_LeadershipGoneAndNeedThere_IsFoundWithItsWindow()
    {
        var windows = Led(1, 12);

        var finding = FadedLeadership.Of(windows, [new(Day(0), Day(25), 3)], [new(Day(5), 40), new(Day(15), 46), new(Day(60), 9)]);

        Assert.Equal((true, Day(10), Day(20)), (finding.IsFound, finding.LastLed!.From, finding.Faded!.From));
        Assert.Equal((3.0, 86.0, 1.0), (finding.Need, finding.Value, finding.StillHeld));
    }

    [Fact]
    public void Faded_NeedThatComesBackLater_IsFoundThere() =>
        Assert.Equal(Day(40), FadedLeadership.Of(Led(1), [new(Day(0), Day(40), 0), new(Day(40), null, 1)]).Faded!.From);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Faded_WithAKnownNeed_IsTrueOrFalse(double need, bool isFound) =>
        Assert.Equal(isFound, FadedLeadership.Of(Led(1), [new(Day(0), null, need)]).IsFound);

    [Fact]
    public void Faded_WhereNobodySaidWhetherThereWasNeed_IsUnknown()
    {
        var finding = FadedLeadership.Of(Led(1), []);

        Assert.Equal((null, Day(10), null, null), (finding.IsFound, finding.Faded!.From, finding.Need, finding.Value));
        Assert.Null(FadedLeadership.Of(Led(1), [new(Day(0), Day(20), 0)]).IsFound);
    }

    [Fact]
    public void Faded_LeadershipThatLastsOrNeverWas_DidNotFade()
    {
        Assert.Equal((false, null), (FadedLeadership.Of(Led(1, 45), [new(Day(0), null, 1)]).IsFound, FadedLeadership.Of(Led(1, 45), []).Faded));
        Assert.Equal((false, null), (FadedLeadership.Of(Led(), [new(Day(0), null, 1)]).IsFound, FadedLeadership.Of(Led(), []).LastLed));
        Assert.False(FadedLeadership.Of([], []).IsFound);
        Assert.Throws<ArgumentOutOfRangeException>(() => FadedLeadership.Of([], [], mostDeeds: -1));
        Assert.Equal(Day(10), FadedLeadership.Of(Led(1, 2, 12, 22), [new(Day(0), null, 1)], mostDeeds: 1).Faded!.From);
    }

    private static ValueList<LeadershipWindow> Led(params int[] days) => LeadershipWindow.Series(
        new Circle().Chronicle, new() { Deeds = [.. days.Select(d => new LeadershipDeed(Ben, Agenda, Day(d)))] }, Tens, until: Day(49));

    private static ConcertiveAction Concertive(params (MemberId Member, string? Occasion)[] deeds) =>
        ConcertiveAction.Of(Window(new() { Deeds = [.. deeds.Select(d => new LeadershipDeed(d.Member, Agenda, Day(1)) { Occasion = d.Occasion })] }));

    private static LeadershipWindow Window(DistributionFacts facts) => LeadershipWindow.Series(new Circle().Chronicle, facts, Tens)[0];

    private static (double? Planned, double? Agreement, bool IsCoordinated, DistributionQuadrant? Quadrant) Parts(DistributionPattern p) =>
        (p.Planned, p.Agreement, p.IsCoordinated, p.Quadrant);
}
