namespace CoP.Domain.Simulation.Designs;

/// <summary>Points that fill the unit cube more evenly than chance: Sobol's sequence (1967) with the constants of Joe and Kuo (2008).</summary>
/// <remarks>
/// The first 2ᵏ points have exactly one in every 2ᵏ-th part of each dimension. A digital shift (exclusive or with one random number a dimension) keeps that and
/// makes the points as random as their seed; no point is left out, the first one included, because leaving one out unbalances the rest (Owen 2020).
/// </remarks>
public static class SobolSequence
{
    /// <summary>The most dimensions that the sequence has: 40.</summary>
    public static int MostDimensions => DirectionNumbers.Dimensions;

    /// <summary>The first points of the sequence. Pure but for the chance given.</summary>
    /// <param name="box">The parameters, from 1 to <see cref="MostDimensions"/>.</param>
    /// <param name="points">How many points, at least 1; powers of two are the evenest.</param>
    /// <param name="uniform">Chance for the shift: a uniform number in [0, 1); <see langword="null"/> for the plain sequence, which begins at the low corner.</param>
    /// <returns>The points.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="box"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no parameter, or two have one name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no point, or there are too many parameters.</exception>
    public static PointSet Of(IReadOnlyList<Dimension> box, int points, Func<double>? uniform)
    {
        var dimensions = PointSet.Checked(box);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dimensions.Count, MostDimensions, nameof(box));
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 1);
        return new(dimensions, Draw(dimensions.Count, points, uniform));
    }

    internal static double[][] Draw(int dimensions, int points, Func<double>? uniform)
    {
        var units = new double[points][];
        for (var i = 0; i < points; i++)
        {
            units[i] = new double[dimensions];
        }

        for (var d = 0; d < dimensions; d++)
        {
            var directions = DirectionNumbers.Of(d);
            var place = uniform is null ? 0u : (uint)(Chance.Unit(uniform) * 4294967296.0);
            for (var i = 0; i < points; i++)
            {
                units[i][d] = place / 4294967296.0;
                place ^= directions[int.TrailingZeroCount(i + 1)];
            }
        }

        return units;
    }
}
