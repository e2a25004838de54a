namespace CoP.Domain.ValueCreation;

/// <summary>A measured value of an indicator, as the caller supplies it.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Name">What is measured; two readings belong to one series only if name and cycle are the same.</param>
/// <param name="Cycle">The cycle that it says something about.</param>
/// <param name="Value">The value, in the indicator's own unit; finite.</param>
/// <param name="At">When it was measured.</param>
public sealed record IndicatorReading(string Name, CycleId Cycle, double Value, DateTimeOffset At);
