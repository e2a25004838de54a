using CoP.Domain.Collections;
using CoP.Domain.Participation;

namespace CoP.Domain.Trajectories;

/// <summary>What a trajectory was inferred from.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="From">Where the window begins; it does not include this instant.</param>
/// <param name="Until">Where the window ends; it includes this instant.</param>
/// <param name="JoinedAt">When the last membership up to then began.</param>
/// <param name="LevelBefore">The level where the window begins, or at joining if that was later.</param>
/// <param name="LevelAfter">The level where the window ends; of a membership that has ended, the last one. <see langword="null"/> for a membership that lasted for no time.</param>
/// <param name="Standing">How the person stands where the window ends.</param>
/// <param name="ActsEarlier">Acts in the earlier half of the window, from 0.</param>
/// <param name="ActsLater">Acts in the later half, from 0.</param>
/// <param name="Presences">How often the person was there, or read, without contributing, from 0.</param>
/// <param name="Away">How long the person belonged and was away in the window.</param>
/// <param name="Elsewhere">The other communities to which the person belongs where the window ends, in ordinal order.</param>
public sealed record TrajectoryEvidence(
    DateTimeOffset From,
    DateTimeOffset Until,
    DateTimeOffset JoinedAt,
    Level? LevelBefore,
    Level? LevelAfter,
    Standing Standing,
    int ActsEarlier,
    int ActsLater,
    int Presences,
    TimeSpan Away,
    ValueList<CommunityId> Elsewhere)
{
    /// <summary>How many communities the person belongs to where the window ends, this one among them.</summary>
    public int Memberships => Elsewhere.Count + (Membership.IsBelonging(Standing) ? 1 : 0);
}
