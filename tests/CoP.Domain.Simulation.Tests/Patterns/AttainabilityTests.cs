using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Patterns that some named set must show in each direction: 39, 48, 50 and 51.</summary>
public sealed class AttainabilityTests
{
    private static readonly int[] s_sizes = [3, 6, 10, 15, 20, 30, 45, 70, 110, 160];

    [Fact]
    [Trait("Statement", "39")]
    public void Acts_WhereManySeldomCome_AreMadeByVeryFew()
    {
        var runs = Runs.Watched(NamedSets.LargeLowCommitment, Budget.Of(1, 30), 40, () => new Inequality());

        Assert.All(runs, r => Assert.InRange(r.People, 5_000, int.MaxValue));
        Assert.InRange(Runs.Median(runs.Select(r => r.TopShare(0.01))), 0.60, 0.85);
        Assert.InRange(1 - Runs.Median(runs.Select(r => r.TopShare(0.1))), 0, 0.05);
    }

    [Fact]
    [Trait("Statement", "39")]
    public void Acts_OfACloseCircle_AreSpreadWider()
    {
        var runs = Runs.Watched(NamedSets.CloseCircle, Budget.Of(10, 30), 40, () => new Inequality());

        Assert.InRange(Runs.Median(runs.Select(r => r.TopShare(0.1))), 0.1, 0.60 - 0.15);
    }

    [Fact]
    [Trait("Statement", "39")]
    public void Acts_WhereAllAreAlike_AreNotMadeByVeryFew()
    {
        var runs = Runs.Watched(NamedSets.LargeAlike, Budget.Of(1, 30), 20, () => new Inequality());

        Assert.InRange(Runs.Median(runs.Select(r => r.TopShare(0.01))), 0.01, 0.3);
    }

    [Fact]
    [Trait("Statement", "39")]
    public void Contributors_WhoDifferSomewhatMore_AreHalfOfThemCasual()
    {
        var runs = Runs.Watched(NamedSets.Casual, Budget.Of(10, 30), 104, () => new Inequality());

        Assert.InRange(Runs.Median(runs.Select(r => r.CasualPart())), 0.40, 0.60);
    }

    [Fact]
    [Trait("Statement", "48")]
    public void Course_OfDistribution_RisesStaysOrTurnsByTheSet()
    {
        Assert.Equal("flat", ModeOf(Known.Leading));
        Assert.Equal("rising", ModeOf(Runs.Watched(NamedSets.RisingSharing, Budget.Of(20, 300), 131, () => new LeadWatch())));
        Assert.Equal("inverted-u", ModeOf(Runs.Watched(NamedSets.SharingOutlivesNeed, Budget.Of(20, 300), 131, () => new LeadWatch())));
    }

    [Fact]
    [Trait("Statement", "50")]
    public void Growth_ByTheRuleOfPromotion_OpensOrCloses()
    {
        var (open, closed) = (WithSize(NamedSets.OpenPromotion), WithSize(NamedSets.ClosedPromotion));

        // Under the null each has mean 0 and standard deviation 1.
        Assert.InRange(open.Average() * Math.Sqrt(open.Length), 2.6, 1000);
        Assert.InRange(closed.Average() * Math.Sqrt(closed.Length), -1000, -2.6);
    }

    [Fact]
    [Trait("Statement", "51")]
    public void Size_InACrowdedPlace_HelpsAndHarms()
    {
        var lines = LinesOf(NamedSets.Crowded, Budget.Of(60, 500));

        Assert.Equal(CurveShape.InvertedU, lines.Shape);
        Assert.InRange(Math.Max(lines.Before.PValue, lines.After.PValue), 0, 0.01);
    }

    [Fact]
    [Trait("Statement", "51")]
    public void Size_WhereItNeitherHelpsNorCrowds_HasNoTurn() =>
        Assert.Equal(CurveShape.NoTurn, LinesOf(NamedSets.SizeDoesNotMatter, Budget.Of(30, 500)).Shape);

    private static double[] WithSize(ParameterSet set) =>
        [.. Runs.Watched(set, Budget.Of(25, 300), 131, () => new LeadWatch()).Select(Course.WithSize).Where(z => z is not null).Select(z => z!.Value)];

    private static string ModeOf(LeadWatch[] runs) => runs.Select(r => Course.ShapeOf(Course.Slopes(r))).CountBy(s => s, StringComparer.Ordinal).MaxBy(s => s.Value).Key;

    private static TwoLines LinesOf(ParameterSet set, int runs) => TwoLines.Of(
        [.. s_sizes.SelectMany(s => Enumerable.Repeat(Math.Log(s), runs))],
        [.. s_sizes.SelectMany(s => Runs.Of(set.With(ModelParameters.FoundingCircle, s), runs, 104).Select(o => o.Survived ? 1.0 : 0.0))])!;
}
