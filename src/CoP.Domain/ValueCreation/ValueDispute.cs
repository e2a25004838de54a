namespace CoP.Domain.ValueCreation;

/// <summary>That somebody sees a claim otherwise.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="By">Who.</param>
/// <param name="Reason">Why.</param>
/// <param name="At">When, in UTC.</param>
public sealed record ValueDispute(MemberId By, string Reason, DateTimeOffset At);
