using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Participation;
using CoP.Domain.Streams;

namespace CoP.Domain.Trajectories;

/// <summary>A time in which a member who was let in had no access to activity or to old-timers, as far as the record goes.</summary>
/// <remarks>
/// Being cut off from practitioners keeps newcomers from learning (Lave and Wenger 1991, second hand; the word is from general knowledge). Founders are
/// never sequestered, whoever let them in. Where nobody records access everybody else is: the finding is then that nothing is known.
/// Leave interrupts it not; leaving ends it. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Member">Who.</param>
/// <param name="From">Since when, in UTC: the joining, or the barrier that took the last access.</param>
/// <param name="Until">When access was recorded, or the membership ended; <see langword="null"/> while it lasts.</param>
/// <param name="WelcomedBy">Who conferred legitimacy, and so is the one to ask first.</param>
/// <param name="Barriers">The barriers recorded in the membership up to its end, oldest first.</param>
/// <param name="IsAway">Whether the member is away where the time, or the record, ends.</param>
public sealed record Sequestration(
    MemberId Member, DateTimeOffset From, DateTimeOffset? Until, MemberId WelcomedBy, ValueList<RecordedBarrier> Barriers, bool IsAway)
{
    /// <summary>What a member needs at least one of: taking part in what goes on, or meeting those who do it.</summary>
    internal const Access WaysIn = Access.Activity | Access.OldTimers;

    /// <summary>Finds every such time. Pure.</summary>
    /// <param name="chronicle">What happened, from the founding on.</param>
    /// <returns>The times, by their beginning and then by their people; those that lasted for no time are left out.</returns>
    /// <exception cref="CorruptHistoryException">The chronicle does not begin with the founding.</exception>
    /// <remarks>One pass over the events.</remarks>
    public static ValueList<Sequestration> Of(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return AccessReading.Of(chronicle).Sequestrations();
    }
}
