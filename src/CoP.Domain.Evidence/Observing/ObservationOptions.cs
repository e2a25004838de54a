using CoP.Domain.Evidence.Junctures;

namespace CoP.Domain.Evidence.Observing;

/// <summary>What an observer is asked for. Immutable, equal by value.</summary>
public sealed record ObservationOptions
{
    /// <summary>Calendar quarters and the default rules.</summary>
    public static ObservationOptions Default { get; } = new();

    /// <summary>How the series is cut; default <see cref="ObservationPeriod.Quarter"/>.</summary>
    public ObservationPeriod Period { get; init; } = ObservationPeriod.Quarter;

    /// <summary>Length of a rolling window in months; default 12, from 1 to 1,200. Read only for <see cref="ObservationPeriod.Rolling"/>.</summary>
    public int RollingMonths { get; init; } = 12;

    /// <summary>Parameters of the junctures.</summary>
    public JunctureOptions Junctures { get; init; } = JunctureOptions.Default;

    /// <summary>The rule for levels and trajectories.</summary>
    public ParticipationRule Participation { get; init; } = ParticipationRule.Default;

    /// <summary>
    /// The instant up to which the record is known to be complete; default <see langword="null"/>: the month of its last act.
    /// Later than the last act, silence up to it is an observation. Earlier, acts after it come from wrong clocks: they stay in the series,
    /// but no juncture and no level looks past it, and a note says how many there are.
    /// </summary>
    public DateTimeOffset? ObservedUntil { get; init; }
}
