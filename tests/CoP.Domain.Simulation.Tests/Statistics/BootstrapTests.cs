using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Tests.Statistics;

public sealed class BootstrapTests
{
    [Fact]
    public void OfMean_EveryResampleOfThree_IsTheResultByHand()
    {
        var result = Bootstrap.OfMean([0, 0, 3], Every(3, 3), 27, 0.8)!;

        Assert.Equal((1, 0, 0, 2), (result.Estimate, Math.Round(result.Bias, 12), result.Percentile.Low, result.Percentile.High));
        Assert.Equal(0.8320502943, result.StandardError!.Value, 9);
        Assert.Equal((0, 2), (result.Corrected!.Low, result.Corrected.High));
        Assert.Equal((3, 27, 0), (result.Clusters, result.Resamples, result.Undefined));
    }

    [Fact]
    public void OfMean_EveryResampleOfTwo_HasQuantilesBetweenOrderStatistics()
    {
        var result = Bootstrap.OfMean([0, 1], Every(2, 2), 4, 0.5)!;

        Assert.Equal(new Interval(0.375, 0.625, 0.5), result.Percentile);
        Assert.Equal((0.375, 0.625), (Math.Round(result.Corrected!.Low, 6), Math.Round(result.Corrected.High, 6)));
    }

    [Fact]
    public void OfMean_ASkewedSample_IsCorrectedTowardsTheLongTail()
    {
        double[] values = [.. Samples.Normal(40, 0, 1, 3).Select(Math.Exp)];
        var result = Bootstrap.OfMean(values, Samples.Below(5), 4000)!;

        Assert.True(result.Corrected!.Low > result.Percentile.Low);
        Assert.True(result.Corrected.High > result.Percentile.High);
    }

    [Fact]
    public void OfMean_ShiftedAndStretchedValues_ShiftAndStretchTheIntervals()
    {
        var values = Samples.Normal(30, 2, 1, 7);
        var plain = Bootstrap.OfMean(values, Samples.Below(1), 500)!;
        var moved = Bootstrap.OfMean([.. values.Select(v => (4 * v) + 8)], Samples.Below(1), 500)!;

        Assert.Equal((4 * plain.Percentile.Low) + 8, moved.Percentile.Low, 9);
        Assert.Equal((4 * plain.Corrected!.High) + 8, moved.Corrected!.High, 9);
        Assert.Equal(4 * plain.StandardError!.Value, moved.StandardError!.Value, 9);
    }

    [Fact]
    public void OfPairs_ArmsThatShareTheirSeeds_KnowTheDifferenceBetterThanEachArm()
    {
        var noise = Samples.Normal(200, 0, 5, 11);
        double[] other = [.. noise.Zip(Samples.Normal(200, 1, 0.5, 12), (a, b) => a + b)];
        var result = Bootstrap.OfPairs(other, noise, Samples.Below(2), 1000, 0.99)!;

        Assert.True(result.Corrected!.Contains(1));
        Assert.InRange(result.StandardError!.Value, 0.025, 0.05);
    }

    [Fact]
    public void OfClusters_AStatisticThatIsSometimesUndefined_SaysHowOften()
    {
        double?[] runs = [null, 1, 2, null];
        var result = Bootstrap.OfClusters(4, drawn => drawn.Select(i => runs[i]).Average(), Every(4, 4), 256)!;

        Assert.Equal((1.5, 240, 16), (result.Estimate, result.Resamples, result.Undefined));
    }

    [Fact]
    public void OfClusters_AStatisticUndefinedForTheSample_IsUndefined()
    {
        Assert.Null(Bootstrap.OfClusters(5, _ => null, Samples.Below(1)));
        Assert.Null(Bootstrap.OfMean([1], Samples.Below(1)));
        Assert.Null(Bootstrap.OfMean([], Samples.Below(1)));
    }

    [Fact]
    public void OfMean_ValuesAllEqual_HasAPointForAnInterval()
    {
        var result = Bootstrap.OfMean([2, 2, 2], Samples.Below(1), 50)!;

        Assert.Equal((2, 2, 0), (result.Percentile.Low, result.Percentile.High, result.StandardError));
        Assert.Null(result.Corrected);
    }

    [Fact]
    public void OfMean_TheSameDraws_GiveTheSameResult() =>
        Assert.Equal(Bootstrap.OfMean(Samples.Normal(20, 0, 1, 1), Samples.Below(4)), Bootstrap.OfMean(Samples.Normal(20, 0, 1, 1), Samples.Below(4)));

    [Fact]
    public void OfPairs_UnequalArmsOrNotANumber_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Bootstrap.OfPairs([1, 2], [1], Samples.Below(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bootstrap.OfMean([1, double.NaN], Samples.Below(1)));
    }

    [Fact]
    public void OfMean_ManySamples_CoversTheTruthAboutAsOftenAsItSays()
    {
        var trials = Samples.IsFull ? 1000 : 150;
        var results = Enumerable.Range(0, trials).Select(i => Bootstrap.OfMean([.. Samples.Normal(30, 0, 1, i).Select(Math.Exp)], Samples.Below(i), 400, 0.9)!).ToList();
        var corrected = results.Count(r => r.Corrected!.Contains(Math.Exp(0.5)));

        Assert.InRange((double)corrected / trials, 0.76, 0.95);
    }

    // Counts through all n^draws resamples in turn.
    private static Func<int, int> Every(int n, int draws)
    {
        var (calls, resample) = (0, 0);
        return below =>
        {
            Assert.Equal(n, below);
            var digit = resample;
            for (var i = 0; i < calls; i++)
            {
                digit /= n;
            }

            (calls, resample) = calls + 1 == draws ? (0, resample + 1) : (calls + 1, resample);
            return digit % n;
        };
    }
}
