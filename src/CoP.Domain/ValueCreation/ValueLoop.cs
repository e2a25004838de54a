namespace CoP.Domain.ValueCreation;

/// <summary>A learning loop: experience of applying, or what came of it, came back into a later activity of the same community.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Claim">The claim that came back; its cycle is one that closes loops.</param>
/// <param name="Into">The activity that it came back into.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Start">The first claim of the chain that led to it.</param>
/// <param name="Length">How many claims the chain has up to this one, from 1.</param>
/// <param name="ContinuedBy">How many claims say that they came from <paramref name="Into"/>: whether the loop turned again.</param>
public sealed record ValueLoop(StreamId Claim, StreamId Into, DateTimeOffset At, StreamId Start, int Length, int ContinuedBy);
