namespace CoP.Domain.Distribution;

/// <summary>Somebody's turn in a function, decided beforehand, without a holding: a place in a rotation.</summary>
/// <remarks>Supplied by the caller. Half-open. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Member">Whose turn.</param>
/// <param name="Function">In what.</param>
/// <param name="From">When it begins.</param>
/// <param name="Until">When it ends; <see langword="null"/> for no end.</param>
public sealed record Appointment(MemberId Member, LeadershipFunction Function, DateTimeOffset From, DateTimeOffset? Until);
