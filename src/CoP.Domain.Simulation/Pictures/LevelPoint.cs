namespace CoP.Domain.Simulation.Pictures;

/// <summary>How many members there are at each level at an instant; a mean over runs need not be whole.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Time">The instant.</param>
/// <param name="Core">Members of the core, at least 0.</param>
/// <param name="Active">Active members, at least 0.</param>
/// <param name="Peripheral">Peripheral members, at least 0.</param>
public sealed record LevelPoint(double Time, double Core, double Active, double Peripheral);
