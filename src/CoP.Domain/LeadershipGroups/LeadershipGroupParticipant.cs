namespace CoP.Domain.LeadershipGroups;

/// <summary>One participant of a convening.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Group">The one group; <see langword="null"/> only while groups form.</param>
/// <param name="Since">Since when it is so, in UTC.</param>
public readonly record struct LeadershipGroupParticipant(LeadershipGroupId? Group, DateTimeOffset Since);
