namespace CoP.Domain.Simulation.Experiments;

/// <summary>What a stopping rule achieved.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Rule">The rule.</param>
/// <param name="Runs">How many runs each cell has.</param>
/// <param name="Achieved">The half-width of the least precise cell, or the power of the weakest comparison.</param>
/// <param name="IsReached">Whether that is what was wanted; otherwise the most runs allowed were not enough.</param>
public sealed record StoppingReport(StoppingRule Rule, int Runs, double Achieved, bool IsReached);
