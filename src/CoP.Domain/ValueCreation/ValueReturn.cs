namespace CoP.Domain.ValueCreation;

/// <summary>That a claimed experience came back into an activity of the community as something to work with.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Into">The activity.</param>
/// <param name="How">What it changed there.</param>
/// <param name="By">Who brought it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record ValueReturn(StreamId Into, string How, Actor By, DateTimeOffset At);
