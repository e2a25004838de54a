using CoP.Domain.Measures;
using CoP.Domain.Simulation.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Simulation.Tests.Statistics;

public sealed class SurvivalBandTests
{
    [Fact]
    public void Of_FreireichsTrial_HasThePublishedLimits()
    {
        var band = SurvivalBand.Of(SurvivalCurve.Of(Samples.Treated)!);

        Assert.Equal([0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448], band.Points.Select(p => Math.Round(p.Estimate, 3)));
        Assert.Equal([0.620, 0.563, 0.503, 0.432, 0.368, 0.268, 0.188], band.Points.Select(p => Math.Round(p.Low, 3)));
        Assert.Equal([0.952, 0.923, 0.889, 0.849, 0.805, 0.747, 0.680], band.Points.Select(p => Math.Round(p.High, 3)));
    }

    [Fact]
    public void Of_ThePlainScale_IsSymmetricInGreenwoodsError()
    {
        var band = SurvivalBand.Of(SurvivalCurve.Of(Samples.Treated)!, transform: BandTransform.Plain);

        Assert.Equal(0.857142857 - (1.959963985 * 0.076360355), band.At(6).Low, 8);
        Assert.Equal(1, band.At(6).High);
        Assert.Equal(0.448179272 + (1.959963985 * 0.134591457), band.At(30).High, 8);
    }

    [Theory]
    [InlineData(BandTransform.LogLog)]
    [InlineData(BandTransform.Plain)]
    public void Of_ACurveThatReachesZero_KeepsTheUpperLimitItHad(BandTransform transform)
    {
        var band = SurvivalBand.Of(SurvivalCurve.Of([new(0, 1, true), new(0, 2, true), new(0, 3, true)])!, 0.9, transform);

        Assert.Equal((0, 0, band.At(2).High), (band.At(3).Estimate, band.At(3).Low, band.At(3).High));
        Assert.InRange(band.At(2).High, 0.4, 1);
    }

    [Fact]
    public void Of_OneLifeThatEnds_KnowsNothing() =>
        Assert.Equal(new(5, 0, 0, 1), SurvivalBand.Of(SurvivalCurve.Of([new(0, 5, true)])!).At(5));

    [Fact]
    public void At_BeforeTheFirstEnd_IsOne() => Assert.Equal(new(0.5, 1, 1, 1), SurvivalBand.Of(SurvivalCurve.Of(Samples.Placebo)!).At(0.5));

    [Fact]
    public void Of_AnyLives_HoldsTheEstimateAndStaysInItsRange() => Prop.ForAll(Samples.Caused, lives =>
    {
        var curve = SurvivalCurve.Of(lives.Select(l => l.AllCauses))!;
        return Enum.GetValues<BandTransform>().All(transform =>
        {
            var (narrow, wide) = (SurvivalBand.Of(curve, 0.5, transform), SurvivalBand.Of(curve, 0.99, transform));
            return wide.Points.Zip(narrow.Points).All(p =>
                p.First.Low >= 0 && p.First.Low <= p.Second.Low && p.Second.Low <= p.Second.Estimate
                && p.Second.Estimate <= p.Second.High && p.Second.High <= p.First.High && p.First.High <= 1);
        });
    }).Check(Samples.Quick);

    [Fact]
    public void Of_AMixedUpLevelOrScale_IsRefused()
    {
        var curve = SurvivalCurve.Of(Samples.Treated)!;

        Assert.Throws<ArgumentOutOfRangeException>(() => SurvivalBand.Of(curve, 95));
        Assert.Throws<ArgumentOutOfRangeException>(() => SurvivalBand.Of(curve, 0.95, (BandTransform)7));
    }

    [Fact]
    public void TableOf_FreireichsTrial_CountsAtRiskEndedAndCensored()
    {
        var table = SurvivalTable.Of(Samples.Treated, [40, 0, 10, 20])!;

        Assert.Equal([(0.0, 21, 0, 0), (10.0, 15, 5, 3), (20.0, 8, 2, 4), (40.0, 0, 2, 5)], table.Rows.Select(r => (r.Time, r.AtRisk, r.Ended, r.Censored)));
        Assert.Equal([1, 0.753, 0.627, null], table.Rows.Select(r => r.Estimate is { } e ? Math.Round(e, 3) : (double?)null));
        Assert.Null(table.Rows[3].Low);
    }

    [Fact]
    public void TableOf_ACurveAtZero_StaysKnown() =>
        Assert.Equal(0, SurvivalTable.Of(Samples.Placebo, [50])!.Rows[0].Estimate);

    [Fact]
    public void TableOf_Nobody_IsUndefined() => Assert.Null(SurvivalTable.Of([], [1]));
}
