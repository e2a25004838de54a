using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Designs;

/// <summary>Points of a box of parameters, at which an experiment runs its model.</summary>
/// <remarks>
/// A point is named by its index; the order is part of the design and never depends on who runs which of them, so that an experiment can be split by index and
/// put together again. Immutable, safe for concurrent use; compared by reference, because a design may hold millions of points.
/// </remarks>
public sealed class PointSet
{
    private readonly double[][] _units;

    internal PointSet(ValueList<Dimension> box, double[][] units) => (Box, _units) = (box, units);

    /// <summary>The parameters, at least one, all differently named.</summary>
    public ValueList<Dimension> Box { get; }

    /// <summary>The number of points, at least 1.</summary>
    public int Count => _units.Length;

    /// <summary>A point in the unit cube.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <returns>Its places, each in [0, 1], in the order of the parameters; without copying.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such point.</exception>
    public ReadOnlySpan<double> Unit(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        return _units[index];
    }

    /// <summary>A point in the box.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <returns>Its values in the units of the parameters, in their order; a copy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such point.</exception>
    public double[] Point(int index)
    {
        var unit = Unit(index);
        var point = new double[unit.Length];
        for (var i = 0; i < point.Length; i++)
        {
            point[i] = Box[i].At(unit[i]);
        }

        return point;
    }

    internal static ValueList<Dimension> Checked(IReadOnlyList<Dimension> box)
    {
        ArgumentNullException.ThrowIfNull(box);
        if (box.Count == 0 || box.Select(d => d.Name).Distinct(StringComparer.Ordinal).Count() < box.Count)
        {
            throw new ArgumentException("A box wants at least one parameter, and each only once.", nameof(box));
        }

        return box.ToValueList();
    }
}
