using CoP.Domain.Collections;

namespace CoP.Domain.LifeCycles;

/// <summary>Where a person goes when a community ends.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Member">The person.</param>
/// <param name="To">The successor communities, each once; empty where the person is recorded as having left.</param>
public sealed record Destination(MemberId Member, ValueList<CommunityId> To = default);
