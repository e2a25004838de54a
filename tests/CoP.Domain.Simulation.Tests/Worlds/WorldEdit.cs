namespace CoP.Domain.Simulation.Tests.Worlds;

/// <summary>One change of a world; what the numbers mean depends on the kind.</summary>
internal sealed record WorldEdit(string Kind, int One, int Other);
