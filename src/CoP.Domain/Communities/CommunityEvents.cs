using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Communities;

/// <summary>Something happened to the community as a whole.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract record CommunityEvent : DomainEvent;

/// <summary>A community was founded; its charter, circle and functions follow in the same decision.</summary>
/// <param name="Community">The id.</param>
/// <param name="Founders">The founding circle.</param>
/// <param name="Rules">The rules in force.</param>
public sealed record CommunityFounded(CommunityId Community, ValueList<MemberId> Founders, GovernanceRules Rules) : CommunityEvent
{
    internal override string WireName => "community.founded";
}
