using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>Runs a model once.</summary>
/// <param name="request">What is to be run.</param>
/// <returns>What became of it; its <see cref="RunOutcome.Run"/> is that of the request.</returns>
/// <remarks>One thread calls it, again and again, so that it may keep a world and use it anew.</remarks>
public delegate RunOutcome ModelRun(RunRequest request);
