using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Designs;

/// <summary>Variance-based sensitivity analysis (Sobol 1993; Saltelli 2002): which parameters the variance of an outcome is due to.</summary>
/// <remarks>
/// n base rows, each a block of p + 2 points: A, B, then for each parameter A with that one of B; with second order p more: B with that one of A. That makes
/// n(p + 2) or n(2p + 2) points, row by row. A and B come from one shifted Sobol sequence up to 20 parameters, from a Latin hypercube beyond. Immutable; compared
/// by reference.
/// </remarks>
public sealed class Sobol
{
    private Sobol(PointSet points, int rows, bool hasPairs) => (Points, Rows, HasPairs) = (points, rows, hasPairs);

    /// <summary>The points at which the model is run.</summary>
    public PointSet Points { get; }

    /// <summary>n, how many base rows, at least 2.</summary>
    public int Rows { get; }

    /// <summary>Whether the design tells second-order shares.</summary>
    public bool HasPairs { get; }

    /// <summary>Draws the design. Pure but for the chance given.</summary>
    /// <param name="box">The parameters, at least one; at least two for second order.</param>
    /// <param name="rows">n, at least 2; powers of two are the evenest.</param>
    /// <param name="uniform">Chance: a uniform number in [0, 1).</param>
    /// <param name="hasPairs">Whether second-order shares are wanted; no by default.</param>
    /// <returns>The design with its analysis.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are too few parameters, or two have one name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two rows.</exception>
    /// <exception cref="OverflowException">There are more than <see cref="int.MaxValue"/> points.</exception>
    public static Sobol Of(IReadOnlyList<Dimension> box, int rows, Func<double> uniform, bool hasPairs = false)
    {
        var dimensions = PointSet.Checked(box);
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 2);
        ArgumentNullException.ThrowIfNull(uniform);
        var p = dimensions.Count;
        if (hasPairs && p < 2)
        {
            throw new ArgumentException("A pair wants two parameters.", nameof(box));
        }

        var both = 2 * p <= SobolSequence.MostDimensions ? SobolSequence.Draw(2 * p, rows, uniform) : LatinHypercube.Draw(2 * p, rows, uniform);
        var units = new List<double[]>(checked(rows * Block(p, hasPairs)));
        foreach (var row in both)
        {
            double[] a = row[..p], b = row[p..];
            units.AddRange(a, b);
            units.AddRange(Enumerable.Range(0, p).Select(d => Exchanged(a, b, d)));
            units.AddRange(Enumerable.Range(0, hasPairs ? p : 0).Select(d => Exchanged(b, a, d)));
        }

        return new(new(dimensions, [.. units]), rows, hasPairs);
    }

    /// <summary>Estimates the shares from the outcomes: first order by Saltelli et al. (2010), total by Jansen (1999), second order by Saltelli (2002). Pure.</summary>
    /// <param name="outcomes">The outcome at each point of the design, finite; <see langword="null"/> where it is undefined.</param>
    /// <returns>The shares without intervals, or <see langword="null"/> for fewer than two complete rows or an outcome that never changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outcomes"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Outcomes and points differ in number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An outcome is not a finite number.</exception>
    public SobolIndices? Analyse(IReadOnlyList<double?> outcomes) => SobolEstimate.Of(this, Checked(outcomes))?.Indices();

    /// <summary>Estimates the shares, with percentile intervals from resampled base rows. Pure but for the chance given.</summary>
    /// <remarks>The rows of a quasi-random design are more even than independent ones, so that these intervals are rather too wide than too narrow.</remarks>
    /// <param name="outcomes">The outcome at each point of the design, finite; <see langword="null"/> where it is undefined.</param>
    /// <param name="below">Chance: a uniform whole number from 0 to n − 1.</param>
    /// <param name="resamples">How many resamples, at least 1; 1,000 by default.</param>
    /// <param name="level">The level of confidence, in (0, 1); .95 by default.</param>
    /// <returns>The shares, or <see langword="null"/> as without intervals.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Outcomes and points differ in number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public SobolIndices? Analyse(IReadOnlyList<double?> outcomes, Func<int, int> below, int resamples = 1000, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(below);
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        Checks.Open(level, nameof(level));
        return SobolEstimate.Of(this, Checked(outcomes))?.Indices(below, resamples, level);
    }

    internal static int Block(int parameters, bool hasPairs) => checked((hasPairs ? 2 * parameters : parameters) + 2);

    private IReadOnlyList<double?> Checked(IReadOnlyList<double?> outcomes)
    {
        Outcomes.Demand(outcomes, Points.Count);
        return outcomes;
    }

    private static double[] Exchanged(double[] point, double[] other, int dimension)
    {
        double[] mixed = [.. point];
        mixed[dimension] = other[dimension];
        return mixed;
    }
}
