namespace CoP.Domain.LifeCycles;

/// <summary>A value that somebody has read off a community.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Observable">What was observed.</param>
/// <param name="Value">The value, in the unit of the observable; finite.</param>
/// <param name="Source">Where it was read, in words.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="Value"/> is not finite.</exception>
public sealed record StageObservation(ObservableId Observable, double Value, string Source)
{
    /// <summary>The value, in the unit of the observable; finite.</summary>
    public double Value { get; init; } = double.IsFinite(Value) ? Value : throw new ArgumentOutOfRangeException(nameof(Value), Value, "A value is finite; leave out what is undefined.");
}
