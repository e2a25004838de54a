namespace CoP.Domain.Simulation.Experiments;

/// <summary>A measure at one point of a design.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Mean">Its mean over the runs in which it is defined; <see langword="null"/> if there are none.</param>
/// <param name="StandardError">The standard error of the mean over these runs; <see langword="null"/> for fewer than two.</param>
/// <param name="DefinedRuns">In how many runs it is defined.</param>
public sealed record PointValue(double? Mean, double? StandardError, int DefinedRuns);
