using CoP.Domain.Evidence.Acts;

namespace CoP.Domain.Evidence.Junctures;

/// <summary>Finds the turning points of a community in its record of acts.</summary>
/// <remarks>
/// Five simple detectors side by side, all over calendar months in UTC; decision 0004 says why they are as they are and how often they are right.
/// They see acts only: authority, ownership, forks and everything outside the record stay unseen, and a detection without a documented event is no proof of a false alarm.
/// Time grows with months times the people active in a few of them; memory with people and months. Pure and thread safe.
/// </remarks>
public static class JunctureDetector
{
    /// <summary>Finds the junctures of a record. Pure.</summary>
    /// <param name="acts">The record.</param>
    /// <param name="options">The parameters; <see langword="null"/> means <see cref="JunctureOptions.Default"/>.</param>
    /// <param name="observedUntil">
    /// The instant up to which the record is known to be complete; <see langword="null"/> means up to the month of its last act.
    /// Later than the last act, it lets silence be an observation; earlier, it keeps acts of wrong clocks out: nothing looks past its month.
    /// </param>
    /// <returns>The junctures by time, then kind, then the people named; empty for an empty record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="acts"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its stated range.</exception>
    public static IReadOnlyList<Juncture> Detect(MonthlyActs acts, JunctureOptions? options = null, DateTimeOffset? observedUntil = null)
    {
        ArgumentNullException.ThrowIfNull(acts);
        options ??= JunctureOptions.Default;
        options.ThrowIfInvalid();
        if (acts.Months.Count == 0)
        {
            return [];
        }

        var timeline = new Timeline(acts, observedUntil);
        var book = new EvidenceBook(timeline, options);
        return
        [
            .. new FormationDetector(timeline, options, book).Detect()
                .Concat(new DominanceDetector(timeline, options, book).Detect())
                .Concat(new SilenceDetector(timeline, options, book).Detect())
                .Concat(new ShiftDetector(timeline, options, book).Detect())
                .Concat(new VolumeDetector(timeline, options, book).Detect())
                .OrderBy(juncture => juncture.At)
                .ThenBy(juncture => juncture.Kind),
        ];
    }
}
