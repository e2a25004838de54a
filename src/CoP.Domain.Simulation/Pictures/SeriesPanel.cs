using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Pictures;

/// <summary>One measure of a picture over time, with a scale of its own.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Name">The measure and its unit.</param>
/// <param name="Lines">At most eight lines.</param>
public sealed record SeriesPanel(string Name, ValueList<SeriesLine> Lines);
