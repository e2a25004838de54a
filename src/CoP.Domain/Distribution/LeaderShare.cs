namespace CoP.Domain.Distribution;

/// <summary>The part of a function that somebody held over a window.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Member">Who.</param>
/// <param name="Share">The mean over the time in the window in which the function was established, and over power, authority and responsibility; above 0, at most 1.</param>
public sealed record LeaderShare(MemberId Member, double Share);
