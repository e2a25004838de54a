using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace CoP.Domain.Simulation.Statistics;

/// <summary>Intervals by resampling whole clusters, such as seeds (Efron and Tibshirani 1993).</summary>
/// <remarks>
/// The run is the unit: whatever belongs to one seed, in both arms, is drawn together, so that pairing is kept and nothing inside a run counts as independent.
/// Chance is an argument; the same draws give the same result.
/// </remarks>
public static class Bootstrap
{
    /// <summary>Resamples clusters. Pure but for the chance given. Costs <paramref name="resamples"/> + <paramref name="clusters"/> calls of the statistic.</summary>
    /// <param name="clusters">How many clusters there are, numbered from 0.</param>
    /// <param name="statistic">The statistic of the clusters named, each as often as it is named; <see langword="null"/> where it is undefined. The list is
    /// only good during the call.</param>
    /// <param name="below">Chance: a uniform whole number from 0 to n − 1.</param>
    /// <param name="resamples">How many resamples, at least 1; 2,000 by default.</param>
    /// <param name="level">The level of confidence, in (0, 1); .95 by default.</param>
    /// <returns>The statistic with intervals, or <see langword="null"/> if it is undefined for the sample itself, for every resample, or without two clusters.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static BootstrapResult? OfClusters(
        int clusters, Func<IReadOnlyList<int>, double?> statistic, Func<int, int> below, int resamples = 2000, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(clusters);
        ArgumentNullException.ThrowIfNull(statistic);
        ArgumentNullException.ThrowIfNull(below);
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        Checks.Open(level, nameof(level));
        int[] whole = [.. Enumerable.Range(0, clusters)];
        if (clusters < 2 || statistic(whole) is not { } estimate)
        {
            return null;
        }

        var draws = Draw(clusters, statistic, below, resamples);
        if (draws.Length == 0)
        {
            return null;
        }

        var (mean, deviation) = ArrayStatistics.MeanStandardDeviation(draws);
        return new(
            estimate,
            draws.Length > 1 ? deviation : null,
            mean - estimate,
            Percentile(draws, (1 - level) / 2, (1 + level) / 2, level),
            Corrected(estimate, draws, Acceleration(whole, statistic), level),
            clusters,
            draws.Length,
            resamples - draws.Length);
    }

    /// <summary>The mean of a sample, one value a cluster. Pure but for the chance given.</summary>
    /// <param name="values">The values, finite.</param>
    /// <param name="below">Chance: a uniform whole number from 0 to n − 1.</param>
    /// <param name="resamples">How many resamples, at least 1; 2,000 by default.</param>
    /// <param name="level">The level of confidence, in (0, 1); .95 by default.</param>
    /// <returns>The mean with intervals, or <see langword="null"/> for fewer than two values.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static BootstrapResult? OfMean(IReadOnlyList<double> values, Func<int, int> below, int resamples = 2000, double level = 0.95)
    {
        var sample = Checks.Finite(values, nameof(values));
        return OfClusters(sample.Length, drawn => drawn.Count == 0 ? null : Mean(drawn, sample), below, resamples, level);
    }

    /// <summary>The mean difference of two arms that share their seeds. Pure but for the chance given.</summary>
    /// <param name="first">The outcome of each seed in one arm, finite; 0 and 1 for an event give a difference of shares.</param>
    /// <param name="second">The outcomes of the same seeds in the other arm, in the same order.</param>
    /// <param name="below">Chance: a uniform whole number from 0 to n − 1.</param>
    /// <param name="resamples">How many resamples, at least 1; 2,000 by default.</param>
    /// <param name="level">The level of confidence, in (0, 1); .95 by default.</param>
    /// <returns>The mean of first minus second with intervals, or <see langword="null"/> for fewer than two seeds.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The arms differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static BootstrapResult? OfPairs(
        IReadOnlyList<double> first, IReadOnlyList<double> second, Func<int, int> below, int resamples = 2000, double level = 0.95)
    {
        var (one, other) = (Checks.Finite(first, nameof(first)), Checks.Finite(second, nameof(second)));
        Checks.Paired(one.Length, other.Length, nameof(second));
        return OfMean([.. one.Zip(other, (a, b) => a - b)], below, resamples, level);
    }

    private static double Mean(IReadOnlyList<int> drawn, double[] sample)
    {
        var sum = 0.0;
        for (var i = 0; i < drawn.Count; i++)
        {
            sum += sample[drawn[i]];
        }

        return sum / drawn.Count;
    }

    private static double[] Draw(int clusters, Func<IReadOnlyList<int>, double?> statistic, Func<int, int> below, int resamples)
    {
        var (drawn, found) = (new int[clusters], new List<double>(resamples));
        for (var r = 0; r < resamples; r++)
        {
            for (var i = 0; i < clusters; i++)
            {
                drawn[i] = below(clusters);
            }

            if (statistic(drawn) is { } value)
            {
                found.Add(value);
            }
        }

        found.Sort();
        return [.. found];
    }

    // Type 7 quantiles: the default of R, between order statistics.
    private static Interval Percentile(double[] sorted, double low, double high, double level) =>
        new(SortedArrayStatistics.QuantileCustom(sorted, low, QuantileDefinition.R7), SortedArrayStatistics.QuantileCustom(sorted, high, QuantileDefinition.R7), level);

    private static double? Acceleration(int[] whole, Func<IReadOnlyList<int>, double?> statistic)
    {
        var left = new double[whole.Length];
        var others = whole[1..];
        for (var i = 0; i < whole.Length; i++)
        {
            if (statistic(others) is not { } value)
            {
                return null;
            }

            left[i] = value;
            if (i < others.Length)
            {
                others[i] = i;
            }
        }

        var mean = ArrayStatistics.Mean(left);
        var squares = left.Sum(v => (mean - v) * (mean - v));
        return squares > 0 ? left.Sum(v => Math.Pow(mean - v, 3)) / (6 * Math.Pow(squares, 1.5)) : null;
    }

    private static Interval? Corrected(double estimate, double[] sorted, double? acceleration, double level)
    {
        // Ties count half: for counts and shares many resamples hit the estimate itself.
        var share = (sorted.Count(v => v < estimate) + (sorted.Count(v => v.Equals(estimate)) / 2.0)) / sorted.Length;
        if (acceleration is not { } a || share is <= 0 or >= 1)
        {
            return null;
        }

        var z = Normal.InvCDF(0, 1, share);
        var reach = Tails.NormalQuantile(level);

        // Past that pole the correction would turn the interval round.
        return Math.Max(a * (z - reach), a * (z + reach)) < 1 ? Percentile(sorted, Shifted(z - reach), Shifted(z + reach), level) : null;

        double Shifted(double w) => Normal.CDF(0, 1, z + (w / (1 - (a * w))));
    }
}
