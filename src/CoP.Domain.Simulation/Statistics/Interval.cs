namespace CoP.Domain.Simulation.Statistics;

/// <summary>An interval estimate, ends included.</summary>
/// <remarks>Over many samples such intervals cover the true value in about <paramref name="Level"/> of them. Immutable, equal by value.</remarks>
/// <param name="Low">The lower end, in the unit of what is estimated.</param>
/// <param name="High">The upper end, not below <paramref name="Low"/>.</param>
/// <param name="Level">The level of confidence, in (0, 1), such as .95.</param>
public sealed record Interval(double Low, double High, double Level)
{
    /// <summary>Half of the distance between the ends, at least 0: the precision that was achieved.</summary>
    public double HalfWidth => (High - Low) / 2;

    /// <summary>Whether a value lies inside, ends included. Pure.</summary>
    /// <param name="value">The value.</param>
    /// <returns><see langword="true"/> if it does.</returns>
    public bool Contains(double value) => value >= Low && value <= High;

    internal static Interval Around(double estimate, double reach, double level) => new(estimate - reach, estimate + reach, level);
}
