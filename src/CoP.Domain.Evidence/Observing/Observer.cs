using CoP.Domain.Evidence.Acts;
using CoP.Domain.Evidence.Junctures;

namespace CoP.Domain.Evidence.Observing;

/// <summary>Turns a record of acts into what it shows: series, people and turning points.</summary>
/// <remarks>
/// An observer reports recorded acts. What happens in meetings and talk, who may decide, and why somebody fell silent are not in them.
/// Pure and thread safe; time grows with months times the people active in them, memory with people and periods.
/// </remarks>
public static class Observer
{
    /// <summary>Observes a record. Pure: the same record and options give the same observation.</summary>
    /// <param name="acts">The record.</param>
    /// <param name="source">What was read, as the user named it.</param>
    /// <param name="options">What is asked for; <see langword="null"/> means <see cref="ObservationOptions.Default"/>.</param>
    /// <param name="skipped">What the reader left out; <see langword="null"/> means the record's own count of bots and nothing malformed.</param>
    /// <param name="notes">The reader's notes, which come before the observer's own.</param>
    /// <returns>The observation; of an empty record one without periods, members and junctures.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="acts"/> or <paramref name="source"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its stated range.</exception>
    public static Observation Observe(
        MonthlyActs acts,
        string source,
        ObservationOptions? options = null,
        SkippedActs? skipped = null,
        IEnumerable<string>? notes = null)
    {
        ArgumentNullException.ThrowIfNull(acts);
        ArgumentNullException.ThrowIfNull(source);
        options ??= ObservationOptions.Default;
        ParticipationRule.ThrowIfInvalid(options.Participation);
        var timeline = new Timeline(acts, options.ObservedUntil);
        MemberObservation[] members = acts.Months.Count == 0 ? [] : new Membership(acts, timeline, options.Participation).Observe();
        return new Observation(
            source,
            acts.First,
            acts.Last,
            acts.Total,
            members.Length,
            skipped ?? new SkippedActs(acts.LeftOut, 0),
            Periods(acts, timeline, options),
            members,
            JunctureDetector.Detect(acts, options.Junctures, options.ObservedUntil),
            [.. notes ?? [], .. ObservationNotes.About(acts, timeline, members.Length)]);
    }

    private static PeriodObservation[] Periods(MonthlyActs acts, Timeline timeline, ObservationOptions options)
    {
        if (acts.Months.Count == 0)
        {
            return [];
        }

        var series = new Series(acts, timeline);
        return [.. PeriodGrid.Cover(acts.FirstMonth, acts.Months[^1].Month, options).Select(period => series.Measure(period.From, period.To))];
    }
}
