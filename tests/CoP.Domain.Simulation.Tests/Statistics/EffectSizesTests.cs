using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Tests.Statistics;

public sealed class EffectSizesTests
{
    [Fact]
    public void CohensD_TwoSmallSamples_IsTheFigureByHand()
    {
        var d = EffectSizes.CohensD([1, 2, 3], [3, 4, 5])!;

        Assert.Equal(-2, d.Estimate, 12);
        Assert.Equal((-3.95996, -0.04004), (Math.Round(d.Interval.Low, 5), Math.Round(d.Interval.High, 5)));
    }

    [Fact]
    public void HedgesG_FourDegreesOfFreedom_TakesTheExactFactor() =>
        Assert.Equal(-2 * 0.7978845608, EffectSizes.HedgesG([1, 2, 3], [3, 4, 5])!.Estimate, 9);

    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilson_NewcombesExamples_AreAsPublished(int successes, int trials, double low, double high)
    {
        var interval = new Proportion(successes, trials).Wilson()!;

        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [Fact]
    public void Wilson_Failures_AreTheMirrorOfSuccesses()
    {
        var (one, other) = (new Proportion(3, 17).Wilson(0.99)!, new Proportion(14, 17).Wilson(0.99)!);

        Assert.Equal((1 - other.High, 1 - other.Low), (one.Low, one.High), (a, b) => Samples.Near(a.Item1, b.Item1) && Samples.Near(a.Item2, b.Item2));
        Assert.Equal(1, new Proportion(20, 20).Wilson()!.High);
    }

    [Fact]
    public void Proportion_WithoutTrials_IsUndefined()
    {
        Assert.Null(new Proportion(0, 0).Share);
        Assert.Null(new Proportion(0, 0).Wilson());
        Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(3, 2));
    }

    [Fact]
    public void DifferenceOfShares_NewcombesExample_IsAsPublished()
    {
        var difference = EffectSizes.DifferenceOfShares(new(56, 70), new(48, 80))!;

        Assert.Equal((0.2, 0.0524, 0.3339), (Math.Round(difference.Estimate, 9), Math.Round(difference.Interval.Low, 4), Math.Round(difference.Interval.High, 4)));
    }

    [Fact]
    public void RiskRatio_ByHand_HasTheIntervalOfItsLogarithm()
    {
        var ratio = EffectSizes.RiskRatio(new(20, 100), new(10, 100))!;
        var factor = Math.Exp(1.959963985 * Math.Sqrt(0.05 - 0.01 + 0.1 - 0.01));

        Assert.Equal((2, Math.Round(2 / factor, 8), Math.Round(2 * factor, 8)), (Math.Round(ratio.Estimate, 12), Math.Round(ratio.Interval.Low, 8), Math.Round(ratio.Interval.High, 8)));
        Assert.Null(EffectSizes.RiskRatio(new(0, 10), new(1, 10)));
    }

    [Fact]
    public void CliffsDelta_WithTies_IsTheFigureByHand()
    {
        var delta = EffectSizes.CliffsDelta([5, 2, 1, 2], [3, 0, 2])!;

        Assert.Equal(1.0 / 6, delta.Estimate, 12);
        Assert.Equal((-0.616146822, 0.783836083), (Math.Round(delta.Interval.Low, 9), Math.Round(delta.Interval.High, 9)));
    }

    [Fact]
    public void CliffsDelta_SamplesApart_IsOneWithAnIntervalBelow()
    {
        var delta = EffectSizes.CliffsDelta([5, 6, 7, 8, 9, 10], [1, 2, 3, 4])!;

        Assert.Equal((1, 1), (delta.Estimate, delta.Interval.High));
        Assert.InRange(delta.Interval.Low, 0, 0.9);
        Assert.Equal(-delta.Interval.Low, EffectSizes.CliffsDelta([1, 2, 3, 4], [5, 6, 7, 8, 9, 10])!.Interval.High, 12);
    }

    [Fact]
    public void Sizes_OfSwappedSamples_AreMirrored()
    {
        var (a, b) = (Samples.Normal(20, 0, 1, 1), Samples.Normal(30, 1, 2, 2));

        Assert.Equal(EffectSizes.HedgesG(a, b)!.Estimate, -EffectSizes.HedgesG(b, a)!.Estimate, 12);
        Assert.Equal(EffectSizes.CliffsDelta(a, b)!.Interval.Low, -EffectSizes.CliffsDelta(b, a)!.Interval.High, 9);
        Assert.Equal(EffectSizes.CliffsDelta(a, b)!.Estimate, EffectSizes.CliffsDelta([.. a.Select(Math.Exp)], [.. b.Select(Math.Exp)])!.Estimate, 12);
    }

    [Fact]
    public void Sizes_OfSamplesWithoutSpread_AreUndefined()
    {
        Assert.Null(EffectSizes.CohensD([1, 1], [2, 2]));
        Assert.Null(EffectSizes.HedgesG([1], [2, 3]));
        Assert.Null(EffectSizes.DifferenceOfShares(new(0, 0), new(1, 2)));
    }
}
