namespace CoP.Domain.Simulation.Experiments;

/// <summary>What running an experiment into a folder did.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Shard">Which part of the experiment it was.</param>
/// <param name="Runs">How many runs the part has; all of them are in the folder now.</param>
/// <param name="Resumed">How many of these were there before.</param>
/// <param name="Hash">Names everything that decides the results, as 64 hexadecimal digits.</param>
/// <param name="Stopping">What the stopping rule achieved; <see langword="null"/> when the number of runs was fixed.</param>
public sealed record ExperimentSummary(Shard Shard, long Runs, long Resumed, string Hash, StoppingReport? Stopping = null);
