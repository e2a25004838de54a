using MathNet.Numerics.Distributions;

namespace CoP.Domain.Simulation.Statistics;

/// <summary>How many runs to make, before making them.</summary>
/// <remarks>
/// The defaults, power .95 at α .01 two-sided, are what Secchi and Seri (2017) recommend for agent-based models of organisations. The formulas are those of
/// <see cref="Power"/>, solved for the runs and rounded to the nearest whole number: .50 against .65 takes 378 runs an arm, .50 against .60 takes 873.
/// </remarks>
public static class Replications
{
    /// <summary>Runs in each arm to tell two shares apart: (z₁ + z₂)²(p₁(1 − p₁) + p₂(1 − p₂))/(p₁ − p₂)². Pure.</summary>
    /// <param name="first">The share in one arm, in [0, 1].</param>
    /// <param name="second">The share in the other, in [0, 1], different from <paramref name="first"/>.</param>
    /// <param name="power">The power wanted, in (0, 1); .95 by default.</param>
    /// <param name="alpha">The two-sided level, in (0, 1); .01 by default.</param>
    /// <returns>The runs, with the power that they achieve.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range, or the shares do not differ.</exception>
    /// <exception cref="OverflowException">It takes more than <see cref="int.MaxValue"/> runs.</exception>
    public static PlannedRuns ForShares(double first, double second, double power = 0.95, double alpha = 0.01)
    {
        var spread = Power.SpreadOfShares(first, second);
        var runs = Nearest(spread * Square(Quantiles(power, alpha) / (first - second)));
        return new(runs, Power.OfShares(first, second, runs, alpha));
    }

    /// <summary>Runs in each arm to tell two means apart: 2((z₁ + z₂)σ/δ)². Pure.</summary>
    /// <param name="difference">The smallest difference of interest δ, not 0, in the unit of the outcome.</param>
    /// <param name="deviation">The standard deviation σ within an arm, above 0.</param>
    /// <param name="power">The power wanted, in (0, 1); .95 by default.</param>
    /// <param name="alpha">The two-sided level, in (0, 1); .01 by default.</param>
    /// <returns>The runs, with the power that they achieve.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <exception cref="OverflowException">It takes more than <see cref="int.MaxValue"/> runs.</exception>
    public static PlannedRuns ForMeans(double difference, double deviation, double power = 0.95, double alpha = 0.01)
    {
        Power.Demand(difference, deviation);
        var runs = Nearest(2 * Square(Quantiles(power, alpha) * deviation / difference));
        return new(runs, Power.OfMeans(difference, deviation, runs, alpha));
    }

    /// <summary>Runs for a mean as precise as wanted: (zσ/h)², rounded up. Pure.</summary>
    /// <param name="deviation">The standard deviation σ, above 0.</param>
    /// <param name="halfWidth">The half-width h wanted of the interval, above 0, in the unit of the outcome.</param>
    /// <param name="level">The level of confidence, in (0, 1); .95 by default.</param>
    /// <returns>The runs, at least 2.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <exception cref="OverflowException">It takes more than <see cref="int.MaxValue"/> runs.</exception>
    public static int ForPreciseMean(double deviation, double halfWidth, double level = 0.95)
    {
        Checks.Positive(deviation, nameof(deviation));
        Checks.Positive(halfWidth, nameof(halfWidth));
        Checks.Open(level, nameof(level));
        return checked((int)Math.Max(2, Math.Ceiling(Square(Tails.NormalQuantile(level) * deviation / halfWidth))));
    }

    /// <summary>Runs for a share as precise as wanted: the fewest for which Wilson's interval around it is at most 2h wide. Pure.</summary>
    /// <param name="share">The share expected, in [0, 1]; .5 takes the most runs.</param>
    /// <param name="halfWidth">The half-width h wanted, in (0, .5).</param>
    /// <param name="level">The level of confidence, in (0, 1); .95 by default.</param>
    /// <returns>The runs, at least 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <exception cref="OverflowException">It takes more than <see cref="int.MaxValue"/> runs.</exception>
    public static int ForPreciseShare(double share, double halfWidth, double level = 0.95)
    {
        Checks.Closed(share, nameof(share));
        Checks.Open(halfWidth, nameof(halfWidth));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(halfWidth, 0.5);
        Checks.Open(level, nameof(level));

        // h²(n + z²)² = z²(p(1 − p)n + z²/4), a quadratic in n whose greater root is the answer.
        var z = Square(Tails.NormalQuantile(level));
        var h = Square(halfWidth);
        var linear = (2 * h * z) - (z * share * (1 - share));
        var constant = (h * z * z) - (z * z / 4);
        var root = (-linear + Math.Sqrt((linear * linear) - (4 * h * constant))) / (2 * h);
        return checked((int)Math.Max(1, Math.Ceiling(root)));
    }

    private static double Quantiles(double power, double alpha)
    {
        Checks.Open(power, nameof(power));
        Checks.Open(alpha, nameof(alpha));
        return Tails.NormalQuantile(1 - alpha) + Normal.InvCDF(0, 1, power);
    }

    private static int Nearest(double runs) => checked((int)Math.Max(1, Math.Round(runs, MidpointRounding.AwayFromZero)));

    private static double Square(double value) => value * value;
}
