namespace CoP.Domain.Trajectories;

/// <summary>What a level of one scheme is called in another.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="From">The level in the one scheme.</param>
/// <param name="To">The level in the other.</param>
public sealed record LevelPair(Level From, Level To);
