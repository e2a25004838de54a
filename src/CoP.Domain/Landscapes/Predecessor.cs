namespace CoP.Domain.Landscapes;

/// <summary>A community that ends in a split or a merger.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Community">The community.</param>
/// <param name="By">Who ends it: somebody who may steer it.</param>
public sealed record Predecessor(CommunityId Community, MemberId By);
