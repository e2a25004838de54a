namespace CoP.Domain.Simulation.Statistics;

/// <summary>A share of trials, such as of runs that survived.</summary>
/// <remarks>Immutable, equal by value.</remarks>
public sealed record Proportion
{
    /// <summary>Counts a share.</summary>
    /// <param name="successes">How many succeeded, from 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">How many there were, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of its range.</exception>
    public Proportion(int successes, int trials)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, successes);
        (Successes, Trials) = (successes, trials);
    }

    /// <summary>How many succeeded, at least 0.</summary>
    public int Successes { get; }

    /// <summary>How many there were, at least <see cref="Successes"/>.</summary>
    public int Trials { get; }

    /// <summary>The share, in [0, 1]; <see langword="null"/> without trials.</summary>
    public double? Share => Trials == 0 ? null : (double)Successes / Trials;

    /// <summary>The score interval (Wilson 1927), which stays inside [0, 1] and holds at 0 and 1 too. Pure.</summary>
    /// <param name="level">The level of confidence, in (0, 1); .95 by default.</param>
    /// <returns>The interval, or <see langword="null"/> without trials.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public Interval? Wilson(double level = 0.95)
    {
        Checks.Open(level, nameof(level));
        if (Share is not { } p)
        {
            return null;
        }

        double n = Trials;
        var z = Tails.NormalQuantile(level);
        var middle = p + (z * z / (2 * n));
        var reach = z * Math.Sqrt((p * (1 - p) / n) + (z * z / (4 * n * n)));
        var whole = 1 + (z * z / n);

        // At the ends the limit is exactly the share; rounding must not push it past.
        return new(Successes == 0 ? 0 : (middle - reach) / whole, Successes == Trials ? 1 : (middle + reach) / whole, level);
    }
}
