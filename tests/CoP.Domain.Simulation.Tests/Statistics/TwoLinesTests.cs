using CoP.Domain.Simulation.Statistics;
using MathNet.Numerics.Statistics;

namespace CoP.Domain.Simulation.Tests.Statistics;

public sealed class TwoLinesTests
{
    private static readonly double[] Xs = [.. Enumerable.Range(0, 200).Select(i => i / 20.0)];

    [Fact]
    public void At_AFewPoints_HasTheErrorByHand()
    {
        var test = TwoLines.At([0, 1, 2, 3, 4, 5, 6], [0, 0, 3, 9, 8, 7, 7], 2.5)!;

        // Residuals .5, −1, .5 over 1 − leverage 1/6, 2/3, 1/6.
        Assert.Equal((1.5, 3), (Math.Round(test.Before.Estimate, 12), test.Before.Points));
        Assert.Equal(Math.Sqrt(4.5), test.Before.StandardError, 12);
        Assert.Equal((-0.7, 4), (Math.Round(test.After.Estimate, 12), test.After.Points));
        Assert.Equal(CurveShape.NoTurn, test.Shape);
    }

    [Fact]
    public void At_APointOnTheBreak_CountsOnBothSides()
    {
        var test = TwoLines.At([0, 1, 2, 3, 4], [0, 1, 2, 1, 0], 2)!;

        Assert.Equal((3, 3), (test.Before.Points, test.After.Points));
        Assert.Equal((1, -1), (Math.Round(test.Before.Estimate, 9), Math.Round(test.After.Estimate, 9)));
    }

    [Theory]
    [InlineData(1, CurveShape.UShape)]
    [InlineData(-1, CurveShape.InvertedU)]
    public void Of_ACurveThatTurns_FindsTheTurn(int sign, CurveShape shape)
    {
        var test = TwoLines.Of(Xs, Noisy(x => sign * (x - 4) * (x - 4), 2))!;

        Assert.Equal(shape, test.Shape);
        Assert.InRange(test.Break, 3, 5);
    }

    [Fact]
    public void Of_ACurveThatOnlyFlattens_FindsNoTurnWhereAParabolaWould() =>
        Assert.Equal(CurveShape.NoTurn, TwoLines.Of(Xs, Noisy(x => Math.Log(1 + x), 0.2))!.Shape);

    [Fact]
    public void Of_NoRelation_RarelyFindsATurn()
    {
        var trials = Samples.IsFull ? 1000 : 60;
        var found = Enumerable.Range(0, trials).Count(i => TwoLines.Of(Xs, Samples.Normal(Xs.Length, 0, 1, i), 0.05)!.Shape != CurveShape.NoTurn);

        Assert.InRange((double)found / trials, 0, 0.05);
    }

    [Fact]
    public void Of_StretchedAxes_FindsTheSameTurn()
    {
        var ys = Noisy(x => -(x - 4) * (x - 4), 2);
        var (plain, stretched) = (TwoLines.Of(Xs, ys)!, TwoLines.Of([.. Xs.Select(x => (100 * x) + 7)], [.. ys.Select(y => 10 * y)])!);

        Assert.Equal((100 * plain.Break) + 7, stretched.Break, 6);
        Assert.Equal(plain.Before.Estimate / 10, stretched.Before.Estimate, 9);
        Assert.Equal(plain.After.PValue, stretched.After.PValue, 9);
    }

    [Fact]
    public void Of_ASkewedTurn_FindsItNearItsTop()
    {
        var ys = Noisy(x => x < 8 ? x / 4 : 2 - (2 * (x - 8)), 0.5);
        var test = TwoLines.Of(Xs, ys)!;

        Assert.Equal(CurveShape.InvertedU, test.Shape);
        Assert.InRange(test.Break, 6.5, 8.5);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_APlateauWithOneWeakSide_GivesThatSideMorePoints(bool isMirrored)
    {
        // Noise so small that the plateau is found whole; the side that falls does so at a fifth of the rate.
        var ys = Noisy(x => x < 3 ? 2 * (x - 3) : x > 7 ? -0.4 * (x - 7) : 0, 0.3);
        double[] xs = isMirrored ? [.. Xs.Select(x => 10 - x)] : Xs;
        var test = TwoLines.Of(xs, ys)!;
        var flat = TwoLines.Flat(xs, ys)!;
        var first = TwoLines.At(xs, ys, flat.Median())!;

        Assert.Equal(CurveShape.InvertedU, test.Shape);
        Assert.InRange(test.Break, flat[0], flat[^1]);
        Assert.True(isMirrored ? test.Before.Points > first.Before.Points : test.After.Points > first.After.Points, $"{test} {first}");
    }

    [Fact]
    public void Of_TooFewOrTooAlike_IsUndefined()
    {
        Assert.Null(TwoLines.Of([], []));
        Assert.Null(TwoLines.Of([1, 2, 3], [1, 2, 1]));
        Assert.Null(TwoLines.Of([1, 1, 1, 2, 2, 2], [1, 2, 1, 2, 1, 2]));
        Assert.Null(TwoLines.At([1, 2, 3, 4, 5], [1, 2, 3, 4, 5], 1.5));
    }

    [Fact]
    public void At_ALevelSide_HasNoSlope()
    {
        var test = TwoLines.At([0, 1, 2, 3, 4, 5], [1, 1, 1, 2, 3, 3.5], 2.5)!;

        Assert.Equal(new(0, 0, 1, 3), test.Before);
    }

    private static double[] Noisy(Func<double, double> curve, double deviation) =>
        [.. Xs.Zip(Samples.Normal(Xs.Length, 0, deviation, 42), (x, e) => curve(x) + e)];
}
