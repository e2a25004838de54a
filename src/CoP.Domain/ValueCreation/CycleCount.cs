namespace CoP.Domain.ValueCreation;

/// <summary>How much was claimed in one cycle.</summary>
/// <remarks>Counts and no score: cycles are not added up. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Cycle">The cycle.</param>
/// <param name="Claims">How many claims fall in it; those taken back do not count.</param>
/// <param name="Ends">How many flows end in it so far.</param>
public sealed record CycleCount(CycleId Cycle, int Claims, int Ends);
