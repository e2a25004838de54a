namespace CoP.Domain.Trajectories;

/// <summary>A membership of one of our people in another community.</summary>
/// <remarks>Supplied by the caller: one community's history does not know others. Half-open. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Member">Who, by the id that they have here.</param>
/// <param name="Community">The other community.</param>
/// <param name="From">When it began.</param>
/// <param name="Until">When it ended; <see langword="null"/> while it lasts.</param>
public sealed record Elsewhere(MemberId Member, CommunityId Community, DateTimeOffset From, DateTimeOffset? Until);
