namespace CoP.Domain.Simulation.Pictures;

/// <summary>A difference with its interval.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Name">What is compared; any text.</param>
/// <param name="Estimate">The difference; <see langword="null"/> where it is undefined.</param>
/// <param name="Low">The lower end of the interval, or <see langword="null"/>.</param>
/// <param name="High">The upper end of the interval, or <see langword="null"/>.</param>
/// <param name="Count">How many runs, or pairs of runs, it stands on; <see langword="null"/> leaves it out.</param>
public sealed record ForestRow(string Name, double? Estimate, double? Low = null, double? High = null, int? Count = null);
