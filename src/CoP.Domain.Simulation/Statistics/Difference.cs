namespace CoP.Domain.Simulation.Statistics;

/// <summary>The difference of two independent estimates, with its normal-theory interval and test.</summary>
/// <remarks>Immutable, equal by value.</remarks>
/// <param name="Estimate">First minus second, in their unit.</param>
/// <param name="StandardError">√(se₁² + se₂²), at least 0.</param>
/// <param name="Interval">The interval around the estimate.</param>
/// <param name="PValue">Two-sided chance of so large a difference if there is none; <see langword="null"/> where the standard error is 0.</param>
public sealed record Difference(double Estimate, double StandardError, Interval Interval, double? PValue)
{
    internal static Difference Of(double estimate, double error, double level) =>
        new(estimate, error, Interval.Around(estimate, Tails.NormalQuantile(level) * error, level), error > 0 ? Tails.NormalBoth(estimate / error) : null);
}
