namespace CoP.Domain.Simulation.Designs;

/// <summary>Full-factorial designs: every level of each parameter with every level of each other.</summary>
public static class Grid
{
    /// <summary>Lays equally spaced levels over each range, both ends included. Pure.</summary>
    /// <param name="box">The parameters, at least one.</param>
    /// <param name="levels">How many levels each has, at least 1 and in their order; a single level stands in the middle.</param>
    /// <returns>The product of the levels as points; the last parameter changes fastest.</returns>
    /// <exception cref="ArgumentNullException">A list is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no parameter, two have one name, or levels and parameters differ in number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A parameter has no level.</exception>
    /// <exception cref="OverflowException">There are more than <see cref="int.MaxValue"/> points.</exception>
    public static PointSet Of(IReadOnlyList<Dimension> box, IReadOnlyList<int> levels)
    {
        var dimensions = PointSet.Checked(box);
        ArgumentNullException.ThrowIfNull(levels);
        if (levels.Count != dimensions.Count)
        {
            throw new ArgumentException("Each parameter wants its number of levels.", nameof(levels));
        }

        var count = 1;
        foreach (var level in levels)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(level, 1, nameof(levels));
            count = checked(count * level);
        }

        var units = new double[count][];
        for (var index = 0; index < count; index++)
        {
            units[index] = At(index, levels);
        }

        return new(dimensions, units);
    }

    /// <summary>Lays the same number of levels over each range, both ends included. Pure.</summary>
    /// <param name="box">The parameters, at least one.</param>
    /// <param name="levels">How many levels each has, at least 1.</param>
    /// <returns>levels^parameters points; the last parameter changes fastest.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="box"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no parameter, or two have one name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no level.</exception>
    /// <exception cref="OverflowException">There are more than <see cref="int.MaxValue"/> points.</exception>
    public static PointSet Of(IReadOnlyList<Dimension> box, int levels)
    {
        ArgumentNullException.ThrowIfNull(box);
        return Of(box, [.. box.Select(_ => levels)]);
    }

    private static double[] At(int index, IReadOnlyList<int> levels)
    {
        var unit = new double[levels.Count];
        for (var i = unit.Length - 1; i >= 0; i--)
        {
            (index, var level) = Math.DivRem(index, levels[i]);
            unit[i] = levels[i] == 1 ? 0.5 : (double)level / (levels[i] - 1);
        }

        return unit;
    }
}
