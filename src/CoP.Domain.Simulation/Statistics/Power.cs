using MathNet.Numerics.Distributions;

namespace CoP.Domain.Simulation.Statistics;

/// <summary>The chance that a two-sided test of two independent arms of equal size finds a difference that is there.</summary>
/// <remarks>
/// Normal approximation; the chance of a finding on the wrong side is left out. Give the smallest difference of interest, never the one observed: power at
/// the observed difference is only its p-value in other words. Arms on common seeds have more power than this says if their outcomes are correlated.
/// </remarks>
public static class Power
{
    /// <summary>Power for two shares, variances not pooled: Φ(|p₁ − p₂|/√((p₁(1 − p₁) + p₂(1 − p₂))/n) − z) (Fleiss, Levin and Paik 2003). Pure.</summary>
    /// <param name="first">The share in one arm, in [0, 1].</param>
    /// <param name="second">The share in the other, in [0, 1], different from <paramref name="first"/>.</param>
    /// <param name="runs">Runs in each arm, at least 1.</param>
    /// <param name="alpha">The two-sided level, in (0, 1); .01 by default.</param>
    /// <returns>The power, in [0, 1].</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range, or the shares do not differ.</exception>
    public static double OfShares(double first, double second, int runs, double alpha = 0.01)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 1);
        Checks.Open(alpha, nameof(alpha));
        return Of(Math.Abs(first - second) / Math.Sqrt(SpreadOfShares(first, second) / runs), alpha);
    }

    /// <summary>Power for two means: Φ(|δ|/(σ√(2/n)) − z). Pure.</summary>
    /// <param name="difference">The difference δ, not 0, in the unit of the outcome.</param>
    /// <param name="deviation">The standard deviation σ within an arm, above 0.</param>
    /// <param name="runs">Runs in each arm, at least 1.</param>
    /// <param name="alpha">The two-sided level, in (0, 1); .01 by default.</param>
    /// <returns>The power, in [0, 1].</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static double OfMeans(double difference, double deviation, int runs, double alpha = 0.01)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 1);
        Checks.Open(alpha, nameof(alpha));
        Demand(difference, deviation);
        return Of(Math.Abs(difference) / (deviation * Math.Sqrt(2.0 / runs)), alpha);
    }

    internal static double SpreadOfShares(double first, double second)
    {
        Checks.Closed(first, nameof(first));
        Checks.Closed(second, nameof(second));
        return first.Equals(second)
            ? throw new ArgumentOutOfRangeException(nameof(second), second, "Shares that do not differ cannot be told apart.")
            : (first * (1 - first)) + (second * (1 - second));
    }

    internal static void Demand(double difference, double deviation)
    {
        Checks.Finite(difference, nameof(difference));
        ArgumentOutOfRangeException.ThrowIfZero(difference);
        Checks.Positive(deviation, nameof(deviation));
    }

    private static double Of(double distance, double alpha) => Normal.CDF(0, 1, distance - Tails.NormalQuantile(1 - alpha));
}
