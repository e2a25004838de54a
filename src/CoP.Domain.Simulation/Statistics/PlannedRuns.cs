namespace CoP.Domain.Simulation.Statistics;

/// <summary>How many runs a comparison takes.</summary>
/// <remarks>Immutable, equal by value.</remarks>
/// <param name="Runs">Runs in each arm, at least 1.</param>
/// <param name="Power">The power that they achieve, in (0, 1]; the nearest whole number of runs may leave it a hair below the one asked for.</param>
public sealed record PlannedRuns(int Runs, double Power);
