using MathNet.Numerics;
using MathNet.Numerics.Statistics;

namespace CoP.Domain.Simulation.Statistics;

/// <summary>Sizes of effects between two independent samples, with intervals.</summary>
public static class EffectSizes
{
    /// <summary>Cohen's d: first minus second in pooled standard deviations (Cohen 1988). Pure.</summary>
    /// <param name="first">One sample, finite.</param>
    /// <param name="second">The other.</param>
    /// <param name="level">The level of confidence, in (0, 1); .95 by default.</param>
    /// <returns>d with the large-sample interval of Hedges and Olkin (1985), se² = (n₁ + n₂)/(n₁n₂) + d²/(2(n₁ + n₂)); <see langword="null"/> for fewer than
    /// two values in a sample or without any spread within them.</returns>
    /// <exception cref="ArgumentNullException">A sample is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static EffectSize? CohensD(IReadOnlyList<double> first, IReadOnlyList<double> second, double level = 0.95)
    {
        var (one, other) = (Checks.Finite(first, nameof(first)), Checks.Finite(second, nameof(second)));
        Checks.Open(level, nameof(level));
        if (one.Length < 2 || other.Length < 2)
        {
            return null;
        }

        double n = one.Length, m = other.Length;
        var pooled = (((n - 1) * ArrayStatistics.Variance(one)) + ((m - 1) * ArrayStatistics.Variance(other))) / (n + m - 2);
        if (pooled <= 0)
        {
            return null;
        }

        var d = (ArrayStatistics.Mean(one) - ArrayStatistics.Mean(other)) / Math.Sqrt(pooled);
        var error = Math.Sqrt(((n + m) / (n * m)) + (d * d / (2 * (n + m))));
        return new(d, Interval.Around(d, Tails.NormalQuantile(level) * error, level));
    }

    /// <summary>Hedges' g: Cohen's d without its small-sample bias, by the exact factor Γ(ν/2)/(√(ν/2)·Γ((ν − 1)/2)), ν = n₁ + n₂ − 2 (Hedges 1981). Pure.</summary>
    /// <param name="first">One sample, finite.</param>
    /// <param name="second">The other.</param>
    /// <param name="level">The level of confidence, in (0, 1); .95 by default.</param>
    /// <returns>g with the interval of d times the factor; <see langword="null"/> where d is.</returns>
    /// <exception cref="ArgumentNullException">A sample is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static EffectSize? HedgesG(IReadOnlyList<double> first, IReadOnlyList<double> second, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (CohensD(first, second, level) is not { } d)
        {
            return null;
        }

        var v = first.Count + second.Count - 2.0;
        var factor = Math.Exp(SpecialFunctions.GammaLn(v / 2) - SpecialFunctions.GammaLn((v - 1) / 2)) / Math.Sqrt(v / 2);
        return new(d.Estimate * factor, new(d.Interval.Low * factor, d.Interval.High * factor, level));
    }

    /// <summary>The difference of two shares with the hybrid score interval (Newcombe 1998, method 10). Pure.</summary>
    /// <param name="first">One share.</param>
    /// <param name="second">The other.</param>
    /// <param name="level">The level of confidence, in (0, 1); .95 by default.</param>
    /// <returns>First minus second, in [−1, 1]; <see langword="null"/> if one has no trials.</returns>
    /// <exception cref="ArgumentNullException">A share is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static EffectSize? DifferenceOfShares(Proportion first, Proportion second, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Wilson(level) is not { } a || second.Wilson(level) is not { } b || first.Share is not { } p || second.Share is not { } q)
        {
            return null;
        }

        var low = Math.Sqrt(((p - a.Low) * (p - a.Low)) + ((b.High - q) * (b.High - q)));
        var high = Math.Sqrt(((a.High - p) * (a.High - p)) + ((q - b.Low) * (q - b.Low)));
        return new(p - q, new(p - q - low, p - q + high, level));
    }

    /// <summary>The ratio of two shares, with the interval of its logarithm (Katz et al. 1978). Pure.</summary>
    /// <param name="first">One share.</param>
    /// <param name="second">The other.</param>
    /// <param name="level">The level of confidence, in (0, 1); .95 by default.</param>
    /// <returns>First over second, above 0; <see langword="null"/> if one has no success, where the ratio or its logarithm is undefined.</returns>
    /// <exception cref="ArgumentNullException">A share is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static EffectSize? RiskRatio(Proportion first, Proportion second, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        Checks.Open(level, nameof(level));
        if (first.Successes == 0 || second.Successes == 0)
        {
            return null;
        }

        var ratio = (double)first.Successes / first.Trials / ((double)second.Successes / second.Trials);
        var error = Math.Sqrt((1.0 / first.Successes) - (1.0 / first.Trials) + (1.0 / second.Successes) - (1.0 / second.Trials));
        var factor = Math.Exp(Tails.NormalQuantile(level) * error);
        return new(ratio, new(ratio / factor, ratio * factor, level));
    }

    /// <summary>Cliff's δ: how much oftener a value of the first exceeds one of the second than the other way round (Cliff 1993). Pure.</summary>
    /// <param name="first">One sample, finite; only its order counts.</param>
    /// <param name="second">The other.</param>
    /// <param name="level">The level of confidence, in (0, 1); .95 by default.</param>
    /// <returns>δ, in [−1, 1], with the asymmetric interval of Feng and Cliff (2004); <see langword="null"/> for fewer than two values in a sample.</returns>
    /// <exception cref="ArgumentNullException">A sample is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static EffectSize? CliffsDelta(IReadOnlyList<double> first, IReadOnlyList<double> second, double level = 0.95)
    {
        var (one, other) = (Checks.Finite(first, nameof(first)), Checks.Finite(second, nameof(second)));
        Checks.Open(level, nameof(level));
        return one.Length < 2 || other.Length < 2 ? null : Dominance.Of(one, other, level);
    }
}
