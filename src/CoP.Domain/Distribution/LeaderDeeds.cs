namespace CoP.Domain.Distribution;

/// <summary>What somebody did, as a weight.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Member">Who.</param>
/// <param name="Deeds">The sum of the weights, from 1.</param>
public sealed record LeaderDeeds(MemberId Member, long Deeds);
