namespace CoP.Domain.Simulation.Statistics;

/// <summary>What every estimator asks of its arguments.</summary>
internal static class Checks
{
    internal static void Open(double share, string name)
    {
        if (!(share > 0 && share < 1))
        {
            throw new ArgumentOutOfRangeException(name, share, "It must lie between 0 and 1, ends excluded.");
        }
    }

    internal static void Closed(double share, string name)
    {
        if (!(share >= 0 && share <= 1))
        {
            throw new ArgumentOutOfRangeException(name, share, "It must lie between 0 and 1, ends included.");
        }
    }

    internal static void Positive(double value, string name)
    {
        if (!(value > 0 && double.IsFinite(value)))
        {
            throw new ArgumentOutOfRangeException(name, value, "It must be a finite number above 0.");
        }
    }

    internal static void Finite(double value, string name)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(name, value, "It must be a finite number.");
        }
    }

    internal static double[] Finite(IReadOnlyList<double> values, string name)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        foreach (var value in values)
        {
            Finite(value, name);
        }

        return [.. values];
    }

    internal static void Paired(int first, int second, string name)
    {
        if (first != second)
        {
            throw new ArgumentException($"Pairs want two lists of one length, not {first} and {second}.", name);
        }
    }
}
