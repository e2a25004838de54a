using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Tests.Statistics;

public sealed class ReplicationsTests
{
    [Theory]
    [InlineData(0.50, 0.65, 378)]
    [InlineData(0.50, 0.60, 873)]
    public void ForShares_TheProtocolsCases_TakeItsRuns(double first, double second, int runs)
    {
        var planned = Replications.ForShares(first, second);

        Assert.Equal(runs, planned.Runs);
        Assert.Equal(0.95, planned.Power, 3);
        Assert.Equal(planned, Replications.ForShares(second, first));
    }

    [Fact]
    public void ForMeans_HalfADeviation_TakesTheTextbooksRuns()
    {
        // 2((1.959964 + 0.841621)/.5)² = 62.79.
        var planned = Replications.ForMeans(0.5, 1, 0.8, 0.05);

        Assert.Equal(63, planned.Runs);
        Assert.InRange(planned.Power, 0.8, 0.802);
        Assert.Equal(63, Replications.ForMeans(-50, 100, 0.8, 0.05).Runs);
    }

    [Fact]
    public void OfShares_MoreRunsOrAnEasierLevel_HaveMorePower()
    {
        Assert.True(Power.OfShares(0.5, 0.6, 100) < Power.OfShares(0.5, 0.6, 200));
        Assert.True(Power.OfShares(0.5, 0.6, 100, 0.01) < Power.OfShares(0.5, 0.6, 100, 0.05));
        Assert.True(Power.OfMeans(1, 2, 10) < Power.OfMeans(1, 1, 10));
        Assert.Equal(1, Power.OfShares(0, 1, 5));
    }

    [Fact]
    public void OfShares_SimulatedTests_FindTheDifferenceAsOften()
    {
        var (trials, runs) = (Samples.IsFull ? 5000 : 500, 100);
        var dice = new Dice(1);
        var found = Enumerable.Range(0, trials).Count(_ =>
        {
            double a = Enumerable.Range(0, runs).Count(_ => dice.Unit() < 0.3) / (double)runs, b = Enumerable.Range(0, runs).Count(_ => dice.Unit() < 0.5) / (double)runs;
            return Math.Abs(a - b) / Math.Sqrt(((a * (1 - a)) + (b * (1 - b))) / runs) > 2.5758293;
        });

        Assert.Equal(Power.OfShares(0.3, 0.5, runs), (double)found / trials, 0.07);
    }

    [Theory]
    [InlineData(0.5, 0.02)]
    [InlineData(0.1, 0.05)]
    [InlineData(0, 0.01)]
    [InlineData(1, 0.1)]
    public void ForPreciseShare_TheFewestRuns_AchieveThePrecision(double share, double halfWidth)
    {
        var runs = Replications.ForPreciseShare(share, halfWidth, 0.99);

        Assert.True(Width(runs) <= halfWidth + 1e-12);
        Assert.True(Width(runs - 1) > halfWidth);

        double Width(double n)
        {
            const double Z = 2.5758293035489;
            return Z / (1 + (Z * Z / n)) * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4 * n * n)));
        }
    }

    [Fact]
    public void ForPreciseMean_ATenthOfADeviation_TakesFourHundredRuns() => Assert.Equal(385, Replications.ForPreciseMean(2, 0.2));

    [Fact]
    public void ForShares_EqualSharesOrImpossibleNumbers_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Replications.ForShares(0.5, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Replications.ForShares(0.5, 1.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Replications.ForMeans(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Replications.ForPreciseShare(0.5, 0.5));
        Assert.Throws<OverflowException>(() => Replications.ForShares(0.5, 0.5000001));
    }

    [Fact]
    public void PrecisionOf_AFinishedSample_IsStudentsInterval()
    {
        var precision = MeanPrecision.Of([4, 5, 6])!;

        // t(.975; 2) = 4.302653.
        Assert.Equal((5, 1, 2.484), (precision.Mean, precision.Deviation, Math.Round(precision.Interval.HalfWidth, 3)));
        Assert.Equal(2.484138 / 5, precision.RelativeHalfWidth!.Value, 6);
        Assert.Null(MeanPrecision.Of([-1, 1])!.RelativeHalfWidth);
        Assert.Null(MeanPrecision.Of([1]));
        Assert.Equal(0, MeanPrecision.Of([2, 2])!.Interval.HalfWidth);
    }

    [Fact]
    public void StabilityOf_FourRuns_IsTheCoefficientByHand()
    {
        var stability = VarianceStability.Of([1, 3, 2, 2], 0.25);

        Assert.Equal([null, Math.Round(Math.Sqrt(2) / 2, 9), 0.5, Math.Round(Math.Sqrt(2.0 / 3) / 2, 9)], stability.Variations.Select(v => v is { } d ? Math.Round(d, 9) : (double?)null));
        Assert.Equal(3, stability.StableFrom);
        Assert.Equal(2, VarianceStability.Of([1, 3, 2, 2], 0.3).StableFrom);
        Assert.Null(VarianceStability.Of([1, 3, 2, 2], 0.05).StableFrom);
    }

    [Fact]
    public void StabilityOf_ALongSample_SettlesAndDoesNotDependOnTheUnit()
    {
        var values = Samples.Normal(3000, 10, 3, 1);
        var stability = VarianceStability.Of(values);

        Assert.InRange(stability.StableFrom!.Value, 100, 2900);
        Assert.Equal(0.3, stability.Variations[^1]!.Value, 0.02);
        Assert.Equal(stability.StableFrom, VarianceStability.Of([.. values.Select(v => v * 64)]).StableFrom);
    }

    [Fact]
    public void StabilityOf_NoneOneOrAMeanOfZero_IsUndefined()
    {
        Assert.Null(VarianceStability.Of([]).StableFrom);
        Assert.Null(VarianceStability.Of([5]).StableFrom);
        Assert.Equal([null, null], VarianceStability.Of([-1, 1]).Variations);
    }
}
