namespace CoP.Domain.Simulation.Statistics;

/// <summary>One line of a survival table.</summary>
/// <remarks>Immutable, equal by value.</remarks>
/// <param name="Time">The instant, in the unit of the lives.</param>
/// <param name="AtRisk">Lives watched just before it: entered before (at 0: from the start), not gone before; 0 where nobody was left, and then the curve says nothing new.</param>
/// <param name="Ended">Lives that ended since the line before, this instant included.</param>
/// <param name="Censored">Lives whose watching ended without an end since the line before, this instant included.</param>
/// <param name="Estimate">The share that lives on, in [0, 1]; <see langword="null"/> after the last exit, if the curve had not reached 0 by then.</param>
/// <param name="Low">The lower limit; <see langword="null"/> with the estimate.</param>
/// <param name="High">The upper limit; <see langword="null"/> with the estimate.</param>
public sealed record SurvivalRow(double Time, int AtRisk, int Ended, int Censored, double? Estimate, double? Low, double? High);
