namespace CoP.Domain.Simulation.Pictures;

/// <summary>A value at an instant, with its band.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Time">The instant.</param>
/// <param name="Value">The value; <see langword="null"/> where it is undefined, which breaks the line.</param>
/// <param name="Low">The lower end of the band, or <see langword="null"/>.</param>
/// <param name="High">The upper end of the band, or <see langword="null"/>.</param>
public sealed record SeriesPoint(double Time, double? Value, double? Low = null, double? High = null);
