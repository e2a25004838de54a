namespace CoP.Domain.Distribution;

/// <summary>An answer to the question to whom somebody turns for leadership.</summary>
/// <remarks>Supplied by the caller. Immutable, value-equal, thread-safe.</remarks>
/// <param name="From">Who answered.</param>
/// <param name="To">Whom they turn to; <see langword="null"/> for «nobody», which is an answer too.</param>
/// <param name="At">When.</param>
public sealed record Nomination(MemberId From, MemberId? To, DateTimeOffset At);
