namespace CoP.Domain.Simulation.Statistics;

/// <summary>One group of a log-rank test.</summary>
/// <remarks>Immutable, equal by value.</remarks>
/// <param name="Lives">How many were watched in it.</param>
/// <param name="Ended">How many ends were seen.</param>
/// <param name="Expected">How many were to be expected if all groups had one hazard; over all groups they sum to the ends seen.</param>
public sealed record LogRankGroup(int Lives, int Ended, double Expected);
