using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Statistics;

/// <summary>One step of cumulative incidences: an instant at which lives ended.</summary>
/// <remarks>Immutable, equal by value.</remarks>
/// <param name="Time">The instant.</param>
/// <param name="AtRisk">How many were watched up to then, at least 1.</param>
/// <param name="Survival">The share that lives on after it, whatever the cause, in [0, 1].</param>
/// <param name="Incidence">The share that has ended by then of each cause, in the order of the causes; with <paramref name="Survival"/> they sum to 1.</param>
public sealed record IncidenceStep(double Time, int AtRisk, double Survival, ValueList<double> Incidence);
