namespace CoP.Domain.Simulation.Pictures;

/// <summary>A cell of a surface.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Column">Which column, from 0.</param>
/// <param name="Row">Which row, from 0 at the bottom.</param>
/// <param name="Value">The value; <see langword="null"/> where it is undefined or nothing fell into the cell.</param>
/// <param name="Count">How many runs the value stands on, at least 0.</param>
public sealed record SurfaceCell(int Column, int Row, double? Value, int Count);
