namespace CoP.Domain.Distribution;

/// <summary>Value that showed in the world, at an instant.</summary>
/// <remarks>Supplied by the caller, perhaps from value claims. Immutable, value-equal, thread-safe.</remarks>
/// <param name="At">When it showed.</param>
/// <param name="Amount">How much, in the caller's unit.</param>
public sealed record RealizedValue(DateTimeOffset At, double Amount);
