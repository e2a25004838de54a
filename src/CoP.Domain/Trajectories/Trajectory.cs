using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Streams;

namespace CoP.Domain.Trajectories;

/// <summary>Where a person is heading: as a stated rule infers it, and as they say themselves.</summary>
/// <remarks>
/// Both are shown; what the person says counts. Peripheral is a place and no failure, and lasts as long as it lasts. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Member">Who.</param>
/// <param name="Inferred">What the rule gives.</param>
/// <param name="Reported">What the person says; <see langword="null"/> for nothing.</param>
/// <param name="Evidence">What it was inferred from.</param>
/// <param name="Rule">The name of the rule.</param>
public sealed record Trajectory(MemberId Member, TrajectoryKind Inferred, TrajectoryKind? Reported, TrajectoryEvidence Evidence, string Rule)
{
    /// <summary>What counts: what the person says, else what the rule gives.</summary>
    public TrajectoryKind Kind => Reported ?? Inferred;

    /// <summary>Whether the person sees it otherwise than the rule.</summary>
    public bool IsDisputed => Reported is { } said && said != Inferred;

    /// <summary>Infers the trajectories of everybody who belonged in the window that ends at an instant. Pure.</summary>
    /// <param name="chronicle">What happened, from the founding on; what came after the instant does not count.</param>
    /// <param name="at">The instant.</param>
    /// <param name="rule">The rule; <see cref="TrajectoryRule.Default"/> when absent.</param>
    /// <param name="elsewhere">Memberships in other communities; none when absent, and then nobody's trajectory is inferred as boundary.</param>
    /// <param name="involvements">What people did and witnessed outside of the streams, in any order.</param>
    /// <returns>The trajectories in ordinal order of the people; none where the community has ended, because nobody is heading anywhere in it.</returns>
    /// <exception cref="CorruptHistoryException">The chronicle does not begin with the founding.</exception>
    /// <remarks>One pass; it takes time in the number of events and of what the caller adds.</remarks>
    public static ValueList<Trajectory> InferAll(
        Chronicle chronicle,
        DateTimeOffset at,
        TrajectoryRule? rule = null,
        IEnumerable<Elsewhere>? elsewhere = null,
        IEnumerable<Involvement>? involvements = null)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        rule ??= TrajectoryRule.Default;
        return new TrajectoryInference(chronicle, at, rule, elsewhere ?? [], involvements ?? []).All();
    }
}
