namespace CoP.Domain.LeadershipGroups;

/// <summary>How many ballots a candidate got.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Candidate">The candidate.</param>
/// <param name="Votes">The number, 0 or more.</param>
public sealed record LeadershipGroupVotes(MemberId Candidate, int Votes);
