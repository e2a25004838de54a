using CoP.Domain.Simulation.Worlds;

namespace CoP.Domain.Simulation.Tests.Worlds;

/// <summary>A world with nothing of its own.</summary>
internal sealed class EmptyWorld() : World(1, 0, weightedTies: false);
