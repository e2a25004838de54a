namespace CoP.Domain.Landscapes;

/// <summary>What one community does with a boundary object.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="In">The community.</param>
/// <param name="Use">What it is there: 1 to 10,000 characters; no other community need agree.</param>
/// <param name="Since">Since when, in UTC.</param>
public sealed record ObjectUse(CommunityId In, string Use, DateTimeOffset Since);
