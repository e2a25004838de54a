namespace CoP.Domain.LeadershipGroups;

/// <summary>Who gets which group.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Member">The participant.</param>
/// <param name="Group">The group.</param>
public sealed record LeadershipGroupPlace(MemberId Member, LeadershipGroupId Group);
