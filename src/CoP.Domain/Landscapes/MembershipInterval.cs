using CoP.Domain.Collections;

namespace CoP.Domain.Landscapes;

/// <summary>A stretch of a person's life in which the memberships stay the same.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="From">The first instant, in UTC.</param>
/// <param name="Until">The instant after the last, in UTC; <see langword="null"/> while it lasts.</param>
/// <param name="Communities">To which the person belongs, ordered by id; empty between two memberships.</param>
public sealed record MembershipInterval(DateTimeOffset From, DateTimeOffset? Until, ValueList<CommunityId> Communities)
{
    /// <summary>Whether a boundary can be lived: at least two memberships at once.</summary>
    public bool SpansABoundary => Communities.Count >= 2;
}
