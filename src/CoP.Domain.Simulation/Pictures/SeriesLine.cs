using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Pictures;

/// <summary>One line of a panel.</summary>
/// <remarks>Lines of the same place in different panels share colour and dash. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Name">How it is called; any text.</param>
/// <param name="Points">The points, in order of time.</param>
public sealed record SeriesLine(string Name, ValueList<SeriesPoint> Points);
