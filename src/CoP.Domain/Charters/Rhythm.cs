namespace CoP.Domain.Charters;

/// <summary>The cadence of meetings: every so many days, weeks or months.</summary>
/// <remarks>Rhythm is a design principle of communities of practice (Wenger, McDermott and Snyder 2002). Immutable, value-equal, thread-safe.</remarks>
/// <param name="Every">How many units from one meeting to the next: 1 to 366.</param>
/// <param name="Unit">What is counted.</param>
public sealed record Rhythm(int Every, RhythmUnit Unit)
{
    internal const int Longest = 366;

    /// <summary>Every two weeks, as in the programme that Wirth (2005) reports; the default.</summary>
    public static Rhythm EveryTwoWeeks { get; } = new(2, RhythmUnit.Weeks);

    /// <summary>When the meeting after another one is due. Pure.</summary>
    /// <param name="meeting">A meeting.</param>
    /// <returns>The same time of day one turn later, with the same offset; the last day of a month that is too short.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The turn would end after the year 9999.</exception>
    public DateTimeOffset After(DateTimeOffset meeting) => Unit switch
    {
        RhythmUnit.Days => meeting.AddDays(Every),
        RhythmUnit.Weeks => meeting.AddDays(7.0 * Every),
        _ => meeting.AddMonths(Every),
    };
}
