using MathNet.Numerics.Statistics;

namespace CoP.Domain.Simulation.Statistics;

/// <summary>Whether an effect lies inside a margin: two one-sided tests (Schuirmann 1987).</summary>
/// <remarks>
/// Equivalent at α when both one-sided p-values lie below it, the same as the 1 − 2α interval lying inside ± the margin. Runs that do not differ at all
/// have no standard error; then the estimate stands as it is, with p 0 for a side on which it keeps the margin and 1 for one on which it does not. Immutable,
/// equal by value.
/// </remarks>
public sealed record Equivalence
{
    private Equivalence(double estimate, double error, double degrees, double margin, double alpha)
    {
        (Estimate, StandardError, Degrees, Margin, Alpha) = (estimate, error, degrees, margin, alpha);
        LowerP = Above((estimate + margin) / error, estimate + margin, degrees);
        UpperP = Above((margin - estimate) / error, margin - estimate, degrees);
        var level = 1 - (2 * alpha);
        Interval = Interval.Around(estimate, error > 0 ? Tails.StudentQuantile(level, degrees) * error : 0, level);
    }

    /// <summary>The mean, or the difference first minus second, in its unit.</summary>
    public double Estimate { get; }

    /// <summary>Its standard error, at least 0.</summary>
    public double StandardError { get; }

    /// <summary>Degrees of freedom of Student's t; Satterthwaite's for two independent samples.</summary>
    public double Degrees { get; }

    /// <summary>The largest effect that counts as none, above 0, in the unit of the estimate.</summary>
    public double Margin { get; }

    /// <summary>The level α of each one-sided test, in (0, .5).</summary>
    public double Alpha { get; }

    /// <summary>One-sided p against an effect of −margin or less, in [0, 1].</summary>
    public double LowerP { get; }

    /// <summary>One-sided p against an effect of +margin or more, in [0, 1].</summary>
    public double UpperP { get; }

    /// <summary>The p-value of equivalence: the larger of the two.</summary>
    public double PValue => Math.Max(LowerP, UpperP);

    /// <summary>The interval at level 1 − 2α.</summary>
    public Interval Interval { get; }

    /// <summary>What the test says.</summary>
    public EquivalenceVerdict Verdict =>
        PValue < Alpha ? EquivalenceVerdict.Equivalent
        : Interval.Low > Margin || Interval.High < -Margin ? EquivalenceVerdict.Different
        : EquivalenceVerdict.Undecided;

    /// <summary>Tests one mean against 0. Pure.</summary>
    /// <param name="values">The sample, finite.</param>
    /// <param name="margin">The margin, above 0.</param>
    /// <param name="alpha">α, in (0, .5); .01 by default.</param>
    /// <returns>The test, or <see langword="null"/> for fewer than two values.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static Equivalence? OfMean(IReadOnlyList<double> values, double margin, double alpha = 0.01)
    {
        var sample = Checks.Finite(values, nameof(values));
        Demand(margin, alpha);
        return sample.Length < 2
            ? null
            : new(ArrayStatistics.Mean(sample), Math.Sqrt(ArrayStatistics.Variance(sample) / sample.Length), sample.Length - 1, margin, alpha);
    }

    /// <summary>Tests the mean difference of pairs, such as two arms on the same seeds. Pure.</summary>
    /// <param name="first">The outcome of each pair in one arm, finite.</param>
    /// <param name="second">The outcomes of the same pairs in the other, in the same order.</param>
    /// <param name="margin">The margin, above 0.</param>
    /// <param name="alpha">α, in (0, .5); .01 by default.</param>
    /// <returns>The test, or <see langword="null"/> for fewer than two pairs.</returns>
    /// <exception cref="ArgumentNullException">A sample is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The arms differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static Equivalence? OfPairs(IReadOnlyList<double> first, IReadOnlyList<double> second, double margin, double alpha = 0.01)
    {
        var (one, other) = (Checks.Finite(first, nameof(first)), Checks.Finite(second, nameof(second)));
        Checks.Paired(one.Length, other.Length, nameof(second));
        return OfMean([.. one.Zip(other, (a, b) => a - b)], margin, alpha);
    }

    /// <summary>Tests the difference of the means of two independent samples, whose variances may differ (Welch 1947). Pure.</summary>
    /// <param name="first">One sample, finite; 0 and 1 for an event give a difference of shares.</param>
    /// <param name="second">The other.</param>
    /// <param name="margin">The margin, above 0.</param>
    /// <param name="alpha">α, in (0, .5); .01 by default.</param>
    /// <returns>The test, or <see langword="null"/> for fewer than two values in a sample.</returns>
    /// <exception cref="ArgumentNullException">A sample is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static Equivalence? OfTwo(IReadOnlyList<double> first, IReadOnlyList<double> second, double margin, double alpha = 0.01)
    {
        var (one, other) = (Checks.Finite(first, nameof(first)), Checks.Finite(second, nameof(second)));
        Demand(margin, alpha);
        if (one.Length < 2 || other.Length < 2)
        {
            return null;
        }

        var (a, b) = (ArrayStatistics.Variance(one) / one.Length, ArrayStatistics.Variance(other) / other.Length);
        var degrees = a + b > 0
            ? (a + b) * (a + b) / ((a * a / (one.Length - 1)) + (b * b / (other.Length - 1)))
            : one.Length + other.Length - 2.0;
        return new(ArrayStatistics.Mean(one) - ArrayStatistics.Mean(other), Math.Sqrt(a + b), degrees, margin, alpha);
    }

    private static void Demand(double margin, double alpha)
    {
        Checks.Positive(margin, nameof(margin));
        if (!(alpha > 0 && alpha < 0.5))
        {
            throw new ArgumentOutOfRangeException(nameof(alpha), alpha, "It must lie between 0 and .5, ends excluded.");
        }
    }

    private static double Above(double t, double room, double degrees) =>
        double.IsFinite(t) ? Tails.StudentAbove(t, degrees) : room > 0 ? 0 : 1;
}
