using CoP.Domain.Collections;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>One parameter of a design.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Parameter">The parameter.</param>
/// <param name="Values">In a grid its values; in the other designs the two ends of its range.</param>
public sealed record DesignAxis(Parameter Parameter, ValueList<double> Values);
