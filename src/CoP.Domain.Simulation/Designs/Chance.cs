namespace CoP.Domain.Simulation.Designs;

/// <summary>What designs make of a uniform number.</summary>
internal static class Chance
{
    internal static double Unit(Func<double> uniform)
    {
        var value = uniform();
        return value is >= 0 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(uniform), value, "A uniform number lies in [0, 1).");
    }

    // The product may round up to n for n beyond 2^53 only; the minimum costs nothing.
    internal static int Below(int n, Func<double> uniform) => Math.Min(n - 1, (int)(Unit(uniform) * n));

    internal static int[] Permutation(int n, Func<double> uniform)
    {
        int[] order = [.. Enumerable.Range(0, n)];
        for (var i = n - 1; i > 0; i--)
        {
            var j = Below(i + 1, uniform);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }
}
