using CoP.Domain.Simulation.Stepping;
using MathNet.Numerics.Statistics;

namespace CoP.Domain.Simulation.Tests.Docking;

/// <summary>March (1991): the engine against an exact chain of a tiny organisation, and the orderings that the paper reports for one of 50 people and 30 dimensions.</summary>
[Trait("Statement", "55")]
public sealed class MarchOracleTests
{
    [Theory]
    [InlineData(0.3, 0.3, 0.4, 0.0, 1)]
    [InlineData(0.3, 0.3, 0.4, 0.0, 5)]
    [InlineData(0.1, 0.9, 0.5, 0.0, 8)]
    [InlineData(0.9, 0.9, 0.5, 0.1, 8)]
    public void TwoPeopleAndTwoDimensions_AfterSomePeriods_HaveTheChancesOfTheChain(double slow, double fast, double code, double turnover, int periods)
    {
        var rates = new MarchRates(slow, fast, code, turnover);
        var runs = Budget.Of(4_000, 40_000);
        var engine = new Engine<MarchWorld>(new(2, 2), new(new MarchLearning(rates)));
        var seen = Enumerable.Range(0, runs).CountBy(run =>
        {
            engine.World.Begin(2, seed: 1991, run);
            engine.RunTo(periods);
            var people = engine.World.Present.ToArray().Sum(one => MarchWorld.Score(engine.World.Right[one], engine.World.Wrong[one]));
            return (MarchWorld.Score(engine.World.CodeRight.Value, engine.World.CodeWrong.Value), people);
        }).ToDictionary();

        var exact = new MarchChain(rates).After(periods);
        Assert.DoesNotContain(seen.Keys, key => exact[key] <= 0);
        var cells = Cells(exact, least: 8.0 / runs);
        Fits.Shares([.. cells.Select(cell => cell.Sum(key => seen.GetValueOrDefault(key)))], [.. cells.Select(cell => cell.Sum(key => exact[key]))]);
    }

    [Fact]
    public void SlowLearners_LeaveTheCodeMoreToLearnThanFastOnes() =>
        AssertHigher(Knowledge(MarchRates.Uniform(0.1, 0.5), 80), Knowledge(MarchRates.Uniform(0.9, 0.5), 80));

    [Fact]
    public void MixedLearners_KnowMoreThanUniformOnesOfTheSameMean() =>
        AssertHigher(Knowledge(new(0.1, 0.9, 0.5, 0), 80), Knowledge(MarchRates.Uniform(0.5, 0.5), 80));

    [Fact]
    public void ModerateTurnover_UnderFastSocialisation_IsBetterThanNone() =>
        AssertHigher(Knowledge(MarchRates.Uniform(0.9, 0.5, turnover: 0.05), 80), Knowledge(MarchRates.Uniform(0.9, 0.5), 80));

    /// <summary>States in cells that are frequent enough to be tested, the rare ones together.</summary>
    private static List<List<TState>> Cells<TState>(IReadOnlyDictionary<TState, double> chances, double least)
    {
        var cells = new List<List<TState>> { new() };
        foreach (var (state, _) in chances.OrderBy(c => c.Value))
        {
            if (cells[^1].Sum(s => chances[s]) >= least)
            {
                cells.Add([]);
            }

            cells[^1].Add(state);
        }

        return cells;
    }

    private static double[] Knowledge(MarchRates rates, int periods)
    {
        var engine = new Engine<MarchWorld>(new(50, 30), new(new MarchLearning(rates)));
        return [.. Enumerable.Range(0, Budget.Of(200, 1_000)).Select(run =>
        {
            engine.World.Begin(50, seed: 1992, run);
            engine.RunTo(periods);
            return engine.World.CodeKnows;
        })];
    }

    private static void AssertHigher(double[] higher, double[] lower)
    {
        var error = Math.Sqrt((higher.Variance() / higher.Length) + (lower.Variance() / lower.Length));
        Assert.True(higher.Mean() - lower.Mean() > 3 * error, $"{higher.Mean():F3} and {lower.Mean():F3}, standard error {error:F4}.");
    }
}
