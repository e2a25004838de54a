using MathNet.Numerics.Statistics;

namespace CoP.Domain.Simulation.Statistics;

/// <summary>Whether a relation turns: two lines, one on each side of a break, with slopes of opposite sign (Simonsohn 2018).</summary>
/// <remarks>
/// A significant quadratic term does not show a turn; two significant slopes of opposite sign do. The lines are not joined at the break; points at the break
/// count on both sides. Errors are HC3, tests Student's t with n − 4 degrees of freedom. Immutable, equal by value.
/// </remarks>
public sealed record TwoLines
{
    private TwoLines(double breakPoint, Slope before, Slope after, double alpha) => (Break, Before, After, Alpha) = (breakPoint, before, after, alpha);

    /// <summary>The x at which the lines part.</summary>
    public double Break { get; }

    /// <summary>The line through the points up to the break.</summary>
    public Slope Before { get; }

    /// <summary>The line through the points from the break on.</summary>
    public Slope After { get; }

    /// <summary>The level at which each slope is tested, in (0, 1).</summary>
    public double Alpha { get; }

    /// <summary>The turn shown, if both slopes are significant and of opposite sign.</summary>
    public CurveShape Shape =>
        Before.PValue >= Alpha || After.PValue >= Alpha ? CurveShape.NoTurn
        : (Before.Estimate > 0, After.Estimate > 0) switch
        {
            (true, false) => CurveShape.InvertedU,
            (false, true) => CurveShape.UShape,
            _ => CurveShape.NoTurn,
        };

    /// <summary>Tests at a break that theory gives. Pure.</summary>
    /// <param name="xs">Where, finite.</param>
    /// <param name="ys">What, finite, in the same order.</param>
    /// <param name="breakPoint">The break, finite.</param>
    /// <param name="alpha">The level for each slope, in (0, 1); .01 by default.</param>
    /// <returns>The test, or <see langword="null"/> if a side does not determine a line and its error: fewer than three distinct x, or too few points.</returns>
    /// <exception cref="ArgumentNullException">A list is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static TwoLines? At(IReadOnlyList<double> xs, IReadOnlyList<double> ys, double breakPoint, double alpha = 0.01)
    {
        var (x, y) = (Checks.Finite(xs, nameof(xs)), Checks.Finite(ys, nameof(ys)));
        Checks.Paired(x.Length, y.Length, nameof(ys));
        Checks.Finite(breakPoint, nameof(breakPoint));
        Checks.Open(alpha, nameof(alpha));
        return Side(x, y, v => v <= breakPoint) is { } before && Side(x, y, v => v >= breakPoint) is { } after
            ? new(breakPoint, before, after, alpha)
            : null;
    }

    /// <summary>Tests at a break that the data give, moved so that the weaker of both lines gets more points (Simonsohn's Robin Hood procedure). Pure.</summary>
    /// <remarks>
    /// A smooth curve finds the extreme between the 10th and 90th percentile of x; the points whose curve is within one standard error of it make the flat
    /// part; a first test at its middle gives t₁ and t₂, and the break goes to the quantile |t₂|/(|t₁| + |t₂|) of the flat part. The curve is a restricted
    /// cubic spline with five knots, where Simonsohn uses a penalised one. An extreme is a maximum if a parabola through the points opens downwards.
    /// </remarks>
    /// <param name="xs">Where, finite.</param>
    /// <param name="ys">What, finite, in the same order.</param>
    /// <param name="alpha">The level for each slope, in (0, 1); .01 by default.</param>
    /// <returns>The test, or <see langword="null"/> if the points are too few or too alike for a curve or for two lines.</returns>
    /// <exception cref="ArgumentNullException">A list is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static TwoLines? Of(IReadOnlyList<double> xs, IReadOnlyList<double> ys, double alpha = 0.01)
    {
        var (x, y) = (Checks.Finite(xs, nameof(xs)), Checks.Finite(ys, nameof(ys)));
        Checks.Paired(x.Length, y.Length, nameof(ys));
        Checks.Open(alpha, nameof(alpha));
        if (Flat(x, y) is not { Length: > 0 } flat || At(x, y, Quantile(flat, 0.5), alpha) is not { } first)
        {
            return null;
        }

        var (before, after) = (Strength(first.Before), Strength(first.After));
        return before + after > 0 ? At(x, y, Quantile(flat, after / (before + after)), alpha) ?? first : first;
    }

    internal static double[]? Flat(double[] xs, double[] ys)
    {
        var middle = xs.Length == 0 ? 0 : ArrayStatistics.Mean(xs);
        if (Smoother.Of(xs, ys) is not { } curve || LeastSquares.Of([.. xs.Select(v => (double[])[1, v - middle, (v - middle) * (v - middle)])], ys) is not { } parabola)
        {
            return null;
        }

        var sign = parabola.Coefficients[2] < 0 ? 1 : -1;
        double[] sorted = [.. xs.Order()];
        var (low, high) = (Quantile(sorted, 0.1), Quantile(sorted, 0.9));
        double[] inner = [.. sorted.Where(v => v > low && v < high)];
        if (inner.Length == 0)
        {
            return null;
        }

        var top = inner.MaxBy(v => sign * curve.At(v));
        var least = (sign * curve.At(top)) - (curve.ErrorAt(top) ?? 0);
        return [.. inner.Where(v => sign * curve.At(v) >= least)];
    }

    private static Slope? Side(double[] xs, double[] ys, Func<double, bool> isOn)
    {
        int[] on = [.. Enumerable.Range(0, xs.Length).Where(i => isOn(xs[i]))];
        if (xs.Length <= 4 || on.Select(i => xs[i]).Distinct().Take(3).Count() < 3)
        {
            return null;
        }

        // Rounding would give a level line a slope and an error of nothing but noise.
        if (on.All(i => ys[i].Equals(ys[on[0]])))
        {
            return new(0, 0, 1, on.Length);
        }

        var middle = on.Average(i => xs[i]);
        if (LeastSquares.Of([.. on.Select(i => (double[])[1, xs[i] - middle])], [.. on.Select(i => ys[i])]) is not { } line || line.RobustError(1) is not { } error)
        {
            return null;
        }

        var slope = line.Coefficients[1];
        var p = error > 0 ? Tails.StudentBoth(slope / error, xs.Length - 4) : slope.Equals(0) ? 1 : 0;
        return new(slope, error, p, on.Length);
    }

    // Points exactly on a line have no error; any finite strength beyond all others will do.
    private static double Strength(Slope slope) =>
        slope.StandardError > 0 ? Math.Min(1e9, Math.Abs(slope.Estimate) / slope.StandardError) : slope.Estimate.Equals(0) ? 0 : 1e9;

    private static double Quantile(double[] sorted, double share) => SortedArrayStatistics.QuantileCustom(sorted, share, QuantileDefinition.R7);
}
