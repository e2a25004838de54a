namespace CoP.Domain.Simulation.Designs;

/// <summary>Latin hypercubes: n points of which each parameter has exactly one in every n-th part of its range (McKay, Beckman and Conover 1979).</summary>
public static class LatinHypercube
{
    /// <summary>Draws a hypercube, or the best spread of several. Pure but for the chance given. Costs candidates × points² × parameters if there is a choice.</summary>
    /// <param name="box">The parameters, at least one.</param>
    /// <param name="points">How many points, at least 1.</param>
    /// <param name="uniform">Chance: a uniform number in [0, 1).</param>
    /// <param name="candidates">How many hypercubes to draw, at least 1; of several the one is kept whose closest points lie farthest apart (maximin: Johnson,
    /// Moore and Ylvisaker 1990), the first among equals.</param>
    /// <returns>Exactly the points asked for.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no parameter, or two have one name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static PointSet Of(IReadOnlyList<Dimension> box, int points, Func<double> uniform, int candidates = 1)
    {
        var dimensions = PointSet.Checked(box);
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 1);
        ArgumentNullException.ThrowIfNull(uniform);
        ArgumentOutOfRangeException.ThrowIfLessThan(candidates, 1);
        var best = Draw(dimensions.Count, points, uniform);
        var farthest = candidates > 1 ? Closest(best) : 0;
        for (var candidate = 1; candidate < candidates; candidate++)
        {
            var drawn = Draw(dimensions.Count, points, uniform);
            if (Closest(drawn) is var distance && distance > farthest)
            {
                (best, farthest) = (drawn, distance);
            }
        }

        return new(dimensions, best);
    }

    internal static double[][] Draw(int dimensions, int points, Func<double> uniform)
    {
        var units = new double[points][];
        for (var i = 0; i < points; i++)
        {
            units[i] = new double[dimensions];
        }

        for (var d = 0; d < dimensions; d++)
        {
            var strata = Chance.Permutation(points, uniform);
            for (var i = 0; i < points; i++)
            {
                units[i][d] = Place(strata[i], points, Chance.Unit(uniform));
            }
        }

        return units;
    }

    // Rounding may push a place next to an edge over it; it goes back into its own stratum.
    private static double Place(int stratum, int points, double within)
    {
        var place = (stratum + within) / points;
        while ((int)(place * points) > stratum)
        {
            place = Math.BitDecrement(place);
        }

        while ((int)(place * points) < stratum)
        {
            place = Math.BitIncrement(place);
        }

        return place;
    }

    internal static double Closest(double[][] units)
    {
        var least = double.PositiveInfinity;
        for (var i = 1; i < units.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var sum = 0.0;
                for (var d = 0; d < units[i].Length; d++)
                {
                    var apart = units[i][d] - units[j][d];
                    sum += apart * apart;
                }

                least = Math.Min(least, sum);
            }
        }

        return least;
    }
}
