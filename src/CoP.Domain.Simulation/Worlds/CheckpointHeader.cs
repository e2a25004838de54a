namespace CoP.Domain.Simulation.Worlds;

/// <summary>What a checkpoint says before its parts.</summary>
internal sealed record CheckpointHeader(int Slots, int Cycle, int Arrivals, int[] Order, int[] Free);
