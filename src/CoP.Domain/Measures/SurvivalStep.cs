namespace CoP.Domain.Measures;

/// <summary>One step of a survival curve: an instant at which lives ended.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Time">The instant.</param>
/// <param name="AtRisk">How many were watched up to then: entered before, not gone before; at least 1.</param>
/// <param name="Ended">How many lives ended then; from 1 to <paramref name="AtRisk"/>.</param>
/// <param name="Estimate">The estimated share that lives on after it, in [0, 1].</param>
/// <param name="Variance">Greenwood's variance of the estimate; <see langword="null"/> once nobody at risk was left alive, where it is undefined.</param>
public sealed record SurvivalStep(double Time, int AtRisk, int Ended, double Estimate, double? Variance);
