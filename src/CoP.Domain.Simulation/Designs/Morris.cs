using CoP.Domain.Collections;
using MathNet.Numerics.Statistics;

namespace CoP.Domain.Simulation.Designs;

/// <summary>Screening of many parameters with few runs, one step of one parameter at a time (Morris 1991).</summary>
/// <remarks>
/// r trajectories of p + 1 points each, p the number of parameters: r(p + 1) points, trajectory by trajectory. Starts lie on a grid of evenly many levels L
/// from 0 to 1, steps are Δ = L/(2(L − 1)) of the range, up or down at random, in random order. Immutable; compared by reference.
/// </remarks>
public sealed class Morris
{
    // The parameter that changed on the way to a point; the first of each trajectory has none.
    private readonly int[] _changed;

    private Morris(PointSet points, int trajectories, int levels, int[] changed) =>
        (Points, Trajectories, Levels, _changed) = (points, trajectories, levels, changed);

    /// <summary>The points at which the model is run.</summary>
    public PointSet Points { get; }

    /// <summary>r, how many trajectories, at least 1.</summary>
    public int Trajectories { get; }

    /// <summary>L, how many levels each parameter has, even and at least 2.</summary>
    public int Levels { get; }

    /// <summary>Draws trajectories. Pure but for the chance given.</summary>
    /// <param name="box">The parameters, at least one.</param>
    /// <param name="trajectories">r, at least 1; ten or more are usual.</param>
    /// <param name="uniform">Chance: a uniform number in [0, 1).</param>
    /// <param name="levels">L, even and at least 2; 4 by default.</param>
    /// <returns>The design with its analysis.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no parameter, or two have one name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    /// <exception cref="OverflowException">There are more than <see cref="int.MaxValue"/> points.</exception>
    public static Morris Of(IReadOnlyList<Dimension> box, int trajectories, Func<double> uniform, int levels = 4)
    {
        var dimensions = PointSet.Checked(box);
        ArgumentOutOfRangeException.ThrowIfLessThan(trajectories, 1);
        ArgumentNullException.ThrowIfNull(uniform);
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 2);
        ArgumentOutOfRangeException.ThrowIfNotEqual(levels % 2, 0, nameof(levels));
        var p = dimensions.Count;
        var units = new double[checked(trajectories * (p + 1))][];
        var changed = new int[units.Length];
        for (var at = 0; at < units.Length; at += p + 1)
        {
            Walk(units.AsSpan(at, p + 1), changed.AsSpan(at, p + 1), levels, uniform);
        }

        return new(new(dimensions, units), trajectories, levels, changed);
    }

    /// <summary>Reads the elementary effects from the outcomes. Pure.</summary>
    /// <param name="outcomes">The outcome at each point of the design, finite; <see langword="null"/> where it is undefined, and then the steps to and from
    /// that point give no effect.</param>
    /// <returns>One line for each parameter, in the order of the box.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outcomes"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Outcomes and points differ in number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An outcome is not a finite number.</exception>
    public ValueList<ElementaryEffects> Analyse(IReadOnlyList<double?> outcomes)
    {
        Outcomes.Demand(outcomes, Points.Count);
        var effects = Points.Box.Select(_ => new List<double>()).ToArray();
        for (var i = 1; i < Points.Count; i++)
        {
            if (_changed[i] is >= 0 and var d && outcomes[i] is { } after && outcomes[i - 1] is { } before)
            {
                effects[d].Add((after - before) / (Points.Unit(i)[d] - Points.Unit(i - 1)[d]));
            }
        }

        return Points.Box.Select((dimension, d) => Summary(dimension.Name, [.. effects[d]])).ToValueList();
    }

    private static void Walk(Span<double[]> units, Span<int> changed, int levels, Func<double> uniform)
    {
        var (p, half) = (units.Length - 1, levels / 2);
        var here = new int[p];
        for (var d = 0; d < p; d++)
        {
            here[d] = Chance.Below(levels, uniform);
        }

        var order = Chance.Permutation(p, uniform);
        (units[0], changed[0]) = (Places(here, levels), -1);
        for (var step = 1; step <= p; step++)
        {
            // Half of the levels away there is exactly one other level: up from the lower half, down from the upper.
            var d = order[step - 1];
            here[d] += here[d] < half ? half : -half;
            (units[step], changed[step]) = (Places(here, levels), d);
        }
    }

    private static double[] Places(int[] here, int levels) => [.. here.Select(l => (double)l / (levels - 1))];

    private static ElementaryEffects Summary(string name, double[] effects)
    {
        if (effects.Length == 0)
        {
            return new(name, 0, null, null, null, null);
        }

        double[] sizes = [.. effects.Select(Math.Abs)];
        var several = effects.Length > 1;
        return new(
            name,
            effects.Length,
            ArrayStatistics.Mean(effects),
            ArrayStatistics.Mean(sizes),
            several ? ArrayStatistics.StandardDeviation(effects) : null,
            several ? ArrayStatistics.StandardDeviation(sizes) / Math.Sqrt(sizes.Length) : null);
    }
}
