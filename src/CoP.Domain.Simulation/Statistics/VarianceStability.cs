using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Statistics;

/// <summary>From how many runs on the spread of an outcome no longer moves: the coefficient of variation by growing n (Lee et al. 2015).</summary>
/// <remarks>
/// A run count is enough if the coefficient of variation of every longer prefix of the sample lies within the tolerance of its own. It says that the sample
/// describes its distribution, not that a comparison has power. Immutable, equal by value.
/// </remarks>
public sealed record VarianceStability
{
    private VarianceStability(ValueList<double?> variations, double tolerance, int? stableFrom) =>
        (Variations, Tolerance, StableFrom) = (variations, tolerance, stableFrom);

    /// <summary>Standard deviation (n − 1) over |mean| of the first 1, 2, … runs; <see langword="null"/> for one run and where the mean is 0.</summary>
    public ValueList<double?> Variations { get; }

    /// <summary>How far the coefficient may still move, above 0, without unit.</summary>
    public double Tolerance { get; }

    /// <summary>The fewest runs after which it stayed within the tolerance, with at least one further run to show it; <see langword="null"/> if it never did.</summary>
    public int? StableFrom { get; }

    /// <summary>Follows the coefficient of variation. Pure.</summary>
    /// <param name="values">The outcome of each run, finite, in the order of the runs.</param>
    /// <param name="tolerance">How far the coefficient may still move, above 0; .01 by default.</param>
    /// <returns>The coefficients and where they settle.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static VarianceStability Of(IReadOnlyList<double> values, double tolerance = 0.01)
    {
        var sample = Checks.Finite(values, nameof(values));
        Checks.Positive(tolerance, nameof(tolerance));
        var variations = new double?[sample.Length];
        var (mean, squares) = (0.0, 0.0);
        for (var i = 0; i < sample.Length; i++)
        {
            // Welford's update: no difference of large sums.
            var before = sample[i] - mean;
            mean += before / (i + 1);
            squares += before * (sample[i] - mean);
            variations[i] = i == 0 || mean.Equals(0) ? null : Math.Sqrt(squares / i) / Math.Abs(mean);
        }

        return new(variations.ToValueList(), tolerance, Settled(variations, tolerance));
    }

    private static int? Settled(double?[] variations, double tolerance)
    {
        int? from = null;
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var i = variations.Length - 1; i >= 0 && variations[i] is { } here; i--)
        {
            if (i < variations.Length - 1 && here - low < tolerance && high - here < tolerance)
            {
                from = i + 1;
            }

            (low, high) = (Math.Min(low, here), Math.Max(high, here));
        }

        return from;
    }
}
