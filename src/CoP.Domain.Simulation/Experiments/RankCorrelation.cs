using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>Whether a measure rises or falls with a parameter over the points of a design.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Name">The parameter.</param>
/// <param name="Correlation">Spearman's ρ over the points at which the measure is defined, with its interval; <see langword="null"/> for fewer than three, or where one of both never changes.</param>
public sealed record RankCorrelation(string Name, Spearman? Correlation);
