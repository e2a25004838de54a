namespace CoP.Domain.Simulation.Statistics;

/// <summary>A survival curve at one instant, with its band.</summary>
/// <remarks>Immutable, equal by value.</remarks>
/// <param name="Time">The instant, in the unit of the lives.</param>
/// <param name="Estimate">The share that lives on after it, in [0, 1].</param>
/// <param name="Low">The lower end of the band, in [0, <paramref name="Estimate"/>].</param>
/// <param name="High">The upper end of the band, in [<paramref name="Estimate"/>, 1].</param>
public sealed record SurvivalPoint(double Time, double Estimate, double Low, double High);
