namespace CoP.Domain.Learning;

/// <summary>How many members of one level led anything.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Level">The level.</param>
/// <param name="Members">How many are present at it, at least 1.</param>
/// <param name="Led">How many of them led anything.</param>
public sealed record LevelLeading(Level Level, int Members, int Led);
