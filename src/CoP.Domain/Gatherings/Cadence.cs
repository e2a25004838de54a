using CoP.Domain.Charters;
using CoP.Domain.Collections;

namespace CoP.Domain.Gatherings;

/// <summary>How regularly a community met, measured against the rhythm of its charter.</summary>
/// <remarks>
/// <para>The first meeting sets the beat. After a meeting that was due the next one is due one turn later. A meeting within the tolerance of the due date keeps it;
/// an earlier one is extra and moves nothing. A date that passes is missed, the next is due one turn after it, and the first meeting after a miss takes up the
/// beat again, whether it hits a due date or not. So neither drifting weekdays nor a holiday count against a community twice.</para>
/// <para>All rules are project-authored; that rhythm matters is the seventh design principle of Wenger, McDermott and Snyder (2002).
/// Immutable, value-equal, thread-safe.</para>
/// </remarks>
/// <param name="Rhythm">The rhythm that was asked for.</param>
/// <param name="Tolerance">How far a meeting may be from a due date and still keep it.</param>
/// <param name="Meetings">How many meetings took place.</param>
/// <param name="Kept">How many due dates were kept.</param>
/// <param name="Missed">How many due dates passed without a meeting.</param>
/// <param name="Extra">How many meetings, besides the first, were not due: extra ones, and those that took up the beat between due dates after a miss.</param>
/// <param name="Streak">How many due dates were kept since the last miss; <see langword="null"/> when none was due yet.</param>
/// <param name="MeanInterval">The mean time between meetings; <see langword="null"/> with fewer than two.</param>
/// <param name="Variation">Coefficient of variation of the times between meetings, population standard deviation over mean: 0 for a metronome;
/// <see langword="null"/> with fewer than three meetings, or when all took place at one instant.</param>
/// <param name="LongestInterval">The longest time between meetings; <see langword="null"/> with fewer than two.</param>
/// <param name="Gaps">The times in which due dates were missed, oldest first.</param>
/// <param name="Next">When the next meeting is due, in UTC; <see langword="null"/> before the first meeting and after the year 9999.</param>
public sealed record Cadence(
    Rhythm Rhythm,
    TimeSpan Tolerance,
    int Meetings,
    long Kept,
    long Missed,
    long Extra,
    long? Streak,
    TimeSpan? MeanInterval,
    double? Variation,
    TimeSpan? LongestInterval,
    ValueList<CadenceGap> Gaps,
    DateTimeOffset? Next)
{
    /// <summary>The part of the due dates that was kept, from 0 to 1; <see langword="null"/> when none was due.</summary>
    public double? KeptShare => Kept + Missed == 0 ? null : (double)Kept / (Kept + Missed);

    /// <summary>Measures the cadence of meetings. Pure.</summary>
    /// <param name="meetings">When meetings began, in any order and with any offsets; only the instants count.</param>
    /// <param name="rhythm">The rhythm to measure against.</param>
    /// <param name="until">The time up to which to look; later meetings are left out.</param>
    /// <param name="tolerance">How far from a due date a meeting still keeps it; a quarter of a turn, and at least a day, when absent. At most half of the shortest turn.</param>
    /// <returns>The cadence.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is negative, or more than half of the shortest turn.</exception>
    public static Cadence Of(IEnumerable<DateTimeOffset> meetings, Rhythm rhythm, DateTimeOffset until, TimeSpan? tolerance = null)
    {
        ArgumentNullException.ThrowIfNull(meetings);
        ArgumentNullException.ThrowIfNull(rhythm);
        var shortest = ShortestTurn(rhythm);
        var allowed = tolerance ?? Usual(shortest);
        ArgumentOutOfRangeException.ThrowIfLessThan(allowed, TimeSpan.Zero, nameof(tolerance));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(allowed, shortest / 2, nameof(tolerance));
        return new CadenceCount(rhythm, allowed).Over([.. meetings.Select(m => m.ToUniversalTime()).Where(m => m <= until).Order()], until.ToUniversalTime());
    }

    /// <summary>Measures the cadence of the sessions that were held. Pure.</summary>
    /// <param name="sessions">The sessions; cancelled ones do not count.</param>
    /// <param name="rhythm">The rhythm to measure against.</param>
    /// <param name="until">The time up to which to look.</param>
    /// <param name="tolerance">How far from a due date a session still keeps it; a quarter of a turn, and at least a day, when absent.</param>
    /// <returns>The cadence of when they began.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is negative, or more than half of the shortest turn.</exception>
    public static Cadence Of(SessionHistory sessions, Rhythm rhythm, DateTimeOffset until, TimeSpan? tolerance = null)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        return Of(sessions.Held.Select(s => s.OpenedAt), rhythm, until, tolerance);
    }

    /// <summary>Lists the due dates after a meeting. Pure.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="rhythm">The rhythm.</param>
    /// <param name="until">The time up to and with which to list.</param>
    /// <returns>The dates, one turn from each other, made as they are asked for; up to the year 9999.</returns>
    public static IEnumerable<DateTimeOffset> DueDates(DateTimeOffset meeting, Rhythm rhythm, DateTimeOffset until)
    {
        ArgumentNullException.ThrowIfNull(rhythm);
        for (var due = CadenceCount.Due(meeting, rhythm); due <= until; due = CadenceCount.Due(due.Value, rhythm))
        {
            yield return due.Value;
        }
    }

    private static TimeSpan ShortestTurn(Rhythm rhythm) => TimeSpan.FromDays(rhythm.Unit switch
    {
        RhythmUnit.Days => rhythm.Every,
        RhythmUnit.Weeks => 7 * rhythm.Every,
        _ => 28 * rhythm.Every,
    });

    // A daily rhythm has no room for a day on both sides.
    private static TimeSpan Usual(TimeSpan shortest) =>
        TimeSpan.FromTicks(Math.Min(Math.Max(shortest.Ticks / 4, TimeSpan.TicksPerDay), shortest.Ticks / 2));
}
