using CoP.Domain.Collections;

namespace CoP.Domain.Landscapes;

/// <summary>Two communities that lose their only link when one person leaves.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Between">The communities.</param>
/// <param name="People">Who: any one of them is enough; ordered, at least one.</param>
public sealed record FragilePair(CommunityPair Between, ValueList<MemberId> People);
