using CoP.Domain.Collections;
using CoP.Domain.Participation;

namespace CoP.Domain.Trajectories;

/// <summary>One membership from joining to leaving, with the level at every instant of it.</summary>
/// <remarks>
/// The levels follow each other without gap or overlap: the first begins with the membership, each begins where the one before ends, the last ends with it
/// (theory, statement 3). A level is kept while a member is away. A membership that ended in the instant in which it began has no levels.
/// Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Member">Who.</param>
/// <param name="From">When it began, in UTC.</param>
/// <param name="Until">When it ended; <see langword="null"/> while it lasts. The end of the community ends every membership.</param>
/// <param name="Legitimacy">By what right it began: by founding, or conferred by a member.</param>
/// <param name="EndedAs">Departed or removed; <see langword="null"/> while it lasts, and where the community ended.</param>
/// <param name="Levels">The levels, oldest first.</param>
/// <param name="Absences">The times away, oldest first.</param>
public sealed record MembershipSpan(
    MemberId Member,
    DateTimeOffset From,
    DateTimeOffset? Until,
    Warrant Legitimacy,
    Standing? EndedAs,
    ValueList<LevelInterval> Levels,
    ValueList<Absence> Absences)
{
    /// <summary>Says whether the membership held at an instant. Pure.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>Whether it did.</returns>
    public bool Holds(DateTimeOffset instant) => From <= instant && (Until is null || instant < Until);

    /// <summary>The level at an instant. Pure.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The level; <see langword="null"/> outside of the membership.</returns>
    public Level? LevelAt(DateTimeOffset instant)
    {
        foreach (var interval in Levels.AsSpan())
        {
            if (interval.Holds(instant))
            {
                return interval.Level;
            }
        }

        return null;
    }

    /// <summary>How the member stood to the community at an instant of the membership. Pure.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>Present, away in one of three ways, or how the membership ended; <see langword="null"/> before it and where the community ended.</returns>
    public Standing? StandingAt(DateTimeOffset instant)
    {
        if (!Holds(instant))
        {
            return instant < From ? null : EndedAs;
        }

        foreach (var absence in Absences.AsSpan())
        {
            if (absence.From <= instant && (absence.Until is null || instant < absence.Until))
            {
                return absence.Standing;
            }
        }

        return Standing.Member;
    }
}
