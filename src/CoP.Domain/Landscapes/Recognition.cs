namespace CoP.Domain.Landscapes;

/// <summary>That a member of a community said that somebody has legitimacy there.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="In">The community.</param>
/// <param name="By">The member who recognised.</param>
/// <param name="Since">When, in UTC.</param>
/// <param name="For">What for, in words; <see langword="null"/> for brokers, where the boundary says it.</param>
public sealed record Recognition(CommunityId In, MemberId By, DateTimeOffset Since, string? For = null);
