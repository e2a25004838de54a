using CoP.Domain.Simulation.Designs;

namespace CoP.Domain.Simulation.Tests.Designs;

public sealed class MorrisTests
{
    [Theory]
    [InlineData(1, 1, 2)]
    [InlineData(3, 10, 4)]
    [InlineData(20, 7, 6)]
    public void Of_TrajectoriesAndParameters_HasTheirPoints(int parameters, int trajectories, int levels)
    {
        var morris = Morris.Of(Functions.Units(parameters), trajectories, Functions.Uniform(1), levels);

        Assert.Equal(trajectories * (parameters + 1), morris.Points.Count);
        Assert.All(Functions.All(morris.Points).SelectMany(p => p), v => Assert.Equal(Math.Round(v * (levels - 1)), v * (levels - 1), 12));
    }

    [Fact]
    public void Of_EachTrajectory_StepsOnceInEachParameter()
    {
        var morris = Morris.Of(Functions.Units(5), 30, Functions.Uniform(2));
        var points = Functions.All(morris.Points);

        foreach (var trajectory in points.Chunk(6))
        {
            var steps = trajectory.Zip(trajectory.Skip(1), (a, b) => a.Zip(b, (x, y) => y - x).ToArray()).ToList();
            Assert.All(steps, s => Assert.Equal(2.0 / 3, Assert.Single(s, v => v != 0) is var v ? Math.Abs(v) : 0, 12));
            Assert.Equal(Enumerable.Range(0, 5), steps.Select(s => Array.FindIndex(s, v => v != 0)).Order());
        }
    }

    [Fact]
    public void Of_ManyTrajectories_VisitsAllLevelsAlike()
    {
        var points = Functions.All(Morris.Of(Functions.Units(2), 4000, Functions.Uniform(3)).Points);

        Assert.All(points.GroupBy(p => Math.Round(p[0] * 3)), g => Assert.Equal(0.25, (double)g.Count() / points.Length, 0.02));
    }

    [Fact]
    public void Analyse_ALinearFunction_GivesItsCoefficientsOverTheRange()
    {
        var morris = Morris.Of([new("a", 0, 10), new("b", -1, 1), new("c", 5, 6)], 12, Functions.Uniform(4));
        var effects = morris.Analyse(Functions.Run(morris.Points, x => (2 * x[0]) - (3 * x[1]) + 100));

        Assert.Equal(["a", "b", "c"], effects.Select(e => e.Name), StringComparer.Ordinal);
        Assert.Equal([20, -6, 0], effects.Select(e => Math.Round(e.Mu!.Value, 9)));
        Assert.Equal([20, 6, 0], effects.Select(e => Math.Round(e.MuStar!.Value, 9)));
        Assert.All(effects, e => Assert.Equal((12, 0, 0), (e.Effects, Math.Round(e.Sigma!.Value, 9), Math.Round(e.MuStarError!.Value, 9))));
    }

    [Fact]
    public void Analyse_AProduct_ShowsActingTogether()
    {
        var morris = Morris.Of(Functions.Units(3), 400, Functions.Uniform(5));
        var effects = morris.Analyse(Functions.Run(morris.Points, x => (x[0] - 0.5) * (x[1] - 0.5)));

        // The other factor is ±1/6 or ±1/2, all alike often.
        Assert.Equal(1.0 / 3, effects[0].MuStar!.Value, 0.02);
        Assert.Equal(0, effects[0].Mu!.Value, 0.06);
        Assert.Equal(Math.Sqrt(5.0 / 36), effects[1].Sigma!.Value, 0.02);
        Assert.Equal(0, effects[2].MuStar);
    }

    [Fact]
    public void Analyse_UndefinedOutcomes_LoseOnlyTheirSteps()
    {
        var morris = Morris.Of(Functions.Units(2), 2, Functions.Uniform(6));
        var outcomes = Functions.Run(morris.Points, x => x[0] + x[1]);
        outcomes[1] = null;

        Assert.Equal([1, 1], morris.Analyse(outcomes).Select(e => e.Effects));
        Assert.All(morris.Analyse(new double?[6]), e => Assert.Equal((0, null, null, null), (e.Effects, e.Mu, e.MuStar, e.Sigma)));
        Assert.Null(morris.Analyse(outcomes)[0].Sigma);
    }

    [Fact]
    public void Of_OddLevelsOrWrongOutcomes_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Morris.Of(Functions.Units(2), 3, Functions.Uniform(1), 5));
        var morris = Morris.Of(Functions.Units(2), 3, Functions.Uniform(1));
        Assert.Throws<ArgumentException>(() => morris.Analyse([1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => morris.Analyse([.. Enumerable.Repeat<double?>(double.NaN, 9)]));
    }
}
