using CoP.Domain.Simulation.Designs;
using CoP.Domain.Simulation.Tests.Statistics;

namespace CoP.Domain.Simulation.Tests.Designs;

public sealed class SobolTests
{
    [Theory]
    [InlineData(3, 64, false, 320)]
    [InlineData(3, 64, true, 512)]
    [InlineData(1, 5, false, 15)]
    [InlineData(25, 10, true, 520)]
    public void Of_RowsAndParameters_HasTheirPoints(int parameters, int rows, bool hasPairs, int points) =>
        Assert.Equal(points, Sobol.Of(Functions.Units(parameters), rows, Functions.Uniform(1), hasPairs).Points.Count);

    [Fact]
    public void Of_ARow_ExchangesOneParameterAtATime()
    {
        var p = Functions.All(Sobol.Of(Functions.Units(2), 4, Functions.Uniform(1), hasPairs: true).Points);

        for (var at = 0; at < p.Length; at += 6)
        {
            var (a, b) = (p[at], p[at + 1]);
            Assert.Equal([[b[0], a[1]], [a[0], b[1]], [a[0], b[1]], [b[0], a[1]]], p[(at + 2)..(at + 6)]);
        }
    }

    [Fact]
    [Trait("Statement", "60")]
    public void Analyse_Ishigami_FindsItsShares()
    {
        var design = Sobol.Of(Functions.Circle(3), 4096, Functions.Uniform(7), hasPairs: true);
        var found = design.Analyse(Functions.Run(design.Points, Functions.Ishigami))!;

        Assert.Equal([0.3139, 0.4424, 0], found.Parameters.Select(i => i.First), (e, a) => Samples.Near(e, a, 0.01));
        Assert.Equal([0.5576, 0.4424, 0.2437], found.Parameters.Select(i => i.Total), (e, a) => Samples.Near(e, a, 0.01));
        Assert.Equal([0, 0.2437, 0], found.Pairs.Select(i => i.Second), (e, a) => Samples.Near(e, a, 0.01));
        Assert.Equal([("x1", "x2"), ("x1", "x3"), ("x2", "x3")], found.Pairs.Select(i => (i.One, i.Other)));
        Assert.Equal(13.8446, found.Variance, 0.01);
        Assert.Equal(4096, found.Rows);
    }

    [Fact]
    public void Analyse_SobolsG_FindsItsShares()
    {
        double[] constants = [0, 1, 4.5, 9, 99, 99, 99, 99];
        double[] alone = [.. constants.Select(a => 1 / (3 * (1 + a) * (1 + a)))];
        var variance = alone.Aggregate(1.0, (p, v) => p * (1 + v)) - 1;
        var design = Sobol.Of(Functions.Units(8), 4096, Functions.Uniform(8));
        var found = design.Analyse(Functions.Run(design.Points, x => Functions.G(x, constants)))!;

        Assert.Equal(alone.Select(v => v / variance), found.Parameters.Select(i => i.First), (e, a) => Samples.Near(e, a, 0.02));
        Assert.Equal(alone.Select(v => v * (1 + variance) / (1 + v) / variance), found.Parameters.Select(i => i.Total), (e, a) => Samples.Near(e, a, 0.02));
    }

    [Fact]
    public void Analyse_AFewRows_IsTheFormulaWordForWord()
    {
        var design = Sobol.Of(Functions.Circle(3), 7, Functions.Uniform(5), hasPairs: true);
        double[] y = [.. Functions.Run(design.Points, Functions.Ishigami).Select(v => v!.Value)];
        var mean = y.Chunk(8).Average(r => (r[0] + r[1]) / 2);
        var rows = y.Chunk(8).Select(r => r.Select(v => v - mean).ToArray()).ToList();
        var variance = rows.Average(r => ((r[0] * r[0]) + (r[1] * r[1])) / 2);
        double First(int i) => rows.Average(r => r[1] * (r[2 + i] - r[0])) / variance;
        var found = design.Analyse([.. y.Select(v => (double?)v)])!;

        Assert.Equal(First(1), found.Parameters[1].First, 9);
        Assert.Equal(rows.Average(r => Math.Pow(r[0] - r[4], 2)) / 2 / variance, found.Parameters[2].Total, 9);
        Assert.Equal((rows.Average(r => (r[5] * r[4]) - (r[0] * r[1])) / variance) - First(0) - First(2), found.Pairs[1].Second, 9);
    }

    [Fact]
    public void Analyse_OutcomesFarFromZero_HasTheSameShares()
    {
        var design = Sobol.Of(Functions.Circle(3), 256, Functions.Uniform(1), hasPairs: true);
        var near = design.Analyse(Functions.Run(design.Points, Functions.Ishigami))!;
        var far = design.Analyse(Functions.Run(design.Points, x => (1000 * Functions.Ishigami(x)) + 1e8))!;

        Assert.Equal(near.Parameters.Select(i => i.First), far.Parameters.Select(i => i.First), (a, b) => Samples.Near(a, b, 1e-6));
        Assert.Equal(near.Pairs.Select(i => i.Second), far.Pairs.Select(i => i.Second), (a, b) => Samples.Near(a, b, 1e-6));
    }

    [Fact]
    public void Analyse_WithResamples_HasIntervalsThatHoldTheTruth()
    {
        var design = Sobol.Of(Functions.Circle(3), 512, Functions.Uniform(2), hasPairs: true);
        var outcomes = Functions.Run(design.Points, Functions.Ishigami);
        var found = design.Analyse(outcomes, Samples.Below(1), 300, 0.99)!;

        Assert.Equal([true, true, true], found.Parameters.Zip([0.3139, 0.4424, 0], (i, s) => i.FirstInterval!.Contains(s)));
        Assert.Equal([true, true, true], found.Parameters.Zip([0.5576, 0.4424, 0.2437], (i, s) => i.TotalInterval!.Contains(s)));
        Assert.Equal([true, true, true], found.Pairs.Zip([0, 0.2437, 0], (i, s) => i.SecondInterval!.Contains(s)));
        Assert.Equal(design.Analyse(outcomes)!.Parameters.Select(i => i.Total), found.Parameters.Select(i => i.Total));
        Assert.Equal(found, design.Analyse(outcomes, Samples.Below(1), 300, 0.99));
        Assert.Null(design.Analyse(outcomes)!.Parameters[0].FirstInterval);
    }

    [Fact]
    public void Analyse_TwentyFiveParameters_FallsBackToAHypercube()
    {
        var design = Sobol.Of(Functions.Units(25), 1000, Functions.Uniform(3));
        var found = design.Analyse(Functions.Run(design.Points, x => (2 * x[3]) + x[7]))!;

        Assert.Equal(0.8, found.Parameters[3].Total, 0.05);
        Assert.Equal(0.2, found.Parameters[7].Total, 0.03);
        Assert.Equal(0, found.Parameters[0].Total);
    }

    [Fact]
    public void Analyse_UndefinedOutcomes_LosesTheirRowsWhole()
    {
        var design = Sobol.Of(Functions.Units(2), 64, Functions.Uniform(4));
        var outcomes = Functions.Run(design.Points, x => x[0]);
        (outcomes[0], outcomes[7]) = (null, null);

        Assert.Equal(62, design.Analyse(outcomes)!.Rows);
        Assert.Null(design.Analyse(new double?[design.Points.Count]));
        Assert.Null(design.Analyse(Functions.Run(design.Points, _ => 3)));
    }

    [Fact]
    public void Of_TooFewRowsOrParameters_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Sobol.Of(Functions.Units(2), 1, Functions.Uniform(1)));
        Assert.Throws<ArgumentException>(() => Sobol.Of(Functions.Units(1), 8, Functions.Uniform(1), hasPairs: true));
        Assert.Throws<ArgumentException>(() => Sobol.Of(Functions.Units(2), 8, Functions.Uniform(1)).Analyse([1]));
    }
}
