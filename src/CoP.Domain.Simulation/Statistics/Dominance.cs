namespace CoP.Domain.Simulation.Statistics;

/// <summary>Cliff's δ and its interval, from the counts of smaller and greater values.</summary>
internal static class Dominance
{
    internal static EffectSize Of(double[] first, double[] second, double level)
    {
        Array.Sort(first);
        Array.Sort(second);
        double n = first.Length, m = second.Length;
        var rows = first.Select(v => Of(v, second)).ToArray();
        var columns = second.Select(v => Of(v, first)).ToArray();
        var delta = rows.Average(r => r.Mean);

        // Cliff's unbiased variance may come out too small, even negative; his least value then.
        var spread = (m * m * rows.Sum(r => Square(r.Mean - delta))) + (n * n * columns.Sum(c => Square(c.Mean + delta)));
        var cells = (rows.Sum(r => r.Untied) * m) - (n * m * delta * delta);
        var variance = Math.Max((spread - cells) / (n * m * (n - 1) * (m - 1)), (1 - (delta * delta)) / ((n * m) - 1));
        return new(delta, Limits(delta, variance, Math.Min(n, m), level));
    }

    private static Interval Limits(double delta, double variance, double smaller, double level)
    {
        var z = Tails.NormalQuantile(level);
        if (Math.Abs(delta) >= 1)
        {
            var bound = (smaller - (z * z)) / (smaller + (z * z));
            return delta > 0 ? new(bound, 1, level) : new(-1, -bound, level);
        }

        var square = delta * delta;
        var reach = z * Math.Sqrt(variance) * Math.Sqrt(Square(1 - square) + (z * z * variance));
        var whole = 1 - square + (z * z * variance);
        var middle = delta - (delta * square);
        return new(Math.Max(-1, (middle - reach) / whole), Math.Min(1, (middle + reach) / whole), level);
    }

    // How one value compares with a sorted sample: mean of the signs, and the part that is no tie.
    private static (double Mean, double Untied) Of(double value, double[] sorted)
    {
        double below = Below(sorted, value, orEqual: false), above = sorted.Length - Below(sorted, value, orEqual: true);
        return ((below - above) / sorted.Length, (below + above) / sorted.Length);
    }

    private static int Below(double[] sorted, double value, bool orEqual)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] < value || (orEqual && sorted[middle] <= value) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static double Square(double value) => value * value;
}
