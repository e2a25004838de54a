namespace CoP.Domain.Simulation.Pictures;

/// <summary>The share alive from an instant until the next point.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Time">The instant.</param>
/// <param name="Estimate">The share alive, in [0, 1].</param>
/// <param name="Low">The lower end of the band; <see langword="null"/> where it is undefined, which leaves the band open.</param>
/// <param name="High">The upper end of the band; <see langword="null"/> where it is undefined.</param>
public sealed record SurvivalPoint(double Time, double Estimate, double? Low = null, double? High = null);
