using CoP.Domain.Collections;

namespace CoP.Domain.Trajectories;

/// <summary>By what rule trajectories are inferred from a history. A value: state yours beside what it gave.</summary>
/// <remarks>
/// The five kinds are Wenger's (1998, second hand); that they are inferred at all, and every number here, is project-authored. Immutable, value-equal, thread-safe.
/// <para>The rule, first match counts: left, retired or noted as inactive → outbound; at least two memberships at once → boundary; a full level at both ends of the
/// window → insider; a level closer to the work than before, or enough acts in the later half of the window and more than in the earlier one → inbound;
/// a level farther from it → outbound; all else → peripheral, for however long. A leave is evidence and decides nothing.</para>
/// </remarks>
public sealed record TrajectoryRule
{
    /// <summary>The rule with its defaults.</summary>
    public static TrajectoryRule Default { get; } = new();

    /// <summary>What the rule is called in results. Default: <c>levels and acts over a year</c>.</summary>
    public string Name { get; init; } = "levels and acts over a year";

    /// <summary>How far back it looks. Default 365 days; positive.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive.</exception>
    public TimeSpan Window
    {
        get;
        init => field = value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A window lasts for some time.");
    }

    = TimeSpan.FromDays(365);

    /// <summary>How many levels count as full participation, from the one closest to the work. Default 2; from 1. The level of entry counts only where it is the only one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int FullLevels
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one is needed.");
    }

    = 2;

    /// <summary>The fewest acts in the later half of the window that show somebody who invests. Default 3; from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int FewestActs
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one is needed.");
    }

    = 3;

    /// <summary>Events that are no acts for the community, by their names on the wire. Default: what people decide about their own membership and say of themselves.</summary>
    public ValueList<string> Uncounted { get; init; } =
    [
        "participation.invitation-accepted",
        "participation.invitation-declined",
        "participation.raise-accepted",
        "participation.raise-declined",
        "participation.member-stepped-back",
        "participation.leave-taken",
        "participation.member-returned",
        "participation.member-retired",
        "participation.member-departed",
        "trajectory.reported",
        "trajectory.retracted",
    ];

    /// <summary>Events that show that their actor was there and no more, by their names on the wire. Default: none.</summary>
    public ValueList<string> Presences { get; init; } = [];
}
