namespace CoP.Domain.Distribution;

/// <summary>The finding that leadership faded before the need did.</summary>
/// <remarks>
/// The case of a mobile-learning pilot that worked and was still needed when its leadership ended (Jalovcic, McCloud-Bondoc and Ralston 2014, opening read):
/// realised value does not mean survival. Faded is leadership that was there and is no longer done up to the end of the series; a gap that closes again is none.
/// Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="IsFound">Whether it is so; <see langword="null"/> where leadership faded and nobody said whether there was need.</param>
/// <param name="LastLed">The last window in which somebody led; <see langword="null"/> where nobody ever did.</param>
/// <param name="Faded">The first window without leadership in which there was need, or else the first without leadership; <see langword="null"/> where leadership did not fade.</param>
/// <param name="Need">The greatest need in that window; <see langword="null"/> where it is unknown.</param>
/// <param name="Value">The value realised from the beginning of the series to the end of that window; <see langword="null"/> where none is known.</param>
/// <param name="StillHeld">The mean part of functions formally held in that window, 0 to 1; <see langword="null"/> where none was established. Above 0 there were holders who did nothing.</param>
public sealed record FadedLeadership(bool? IsFound, LeadershipWindow? LastLed, LeadershipWindow? Faded, double? Need, double? Value, double? StillHeld)
{
    /// <summary>Looks for it in a series. Pure.</summary>
    /// <param name="windows">The series, oldest first; read it beyond the last event, or the silence after that is not in it.</param>
    /// <param name="needs">How much the community was needed; nothing for unknown.</param>
    /// <param name="values">What value showed; nothing for unknown. Evidence, not a condition.</param>
    /// <param name="mostDeeds">The weight of deeds in a window up to which nobody is taken to lead. Default 0.</param>
    /// <returns>The finding with its evidence.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostDeeds"/> is negative.</exception>
    public static FadedLeadership Of(
        IReadOnlyList<LeadershipWindow> windows, IEnumerable<NeedLevel> needs, IEnumerable<RealizedValue>? values = null, long mostDeeds = 0)
    {
        ArgumentNullException.ThrowIfNull(windows);
        ArgumentNullException.ThrowIfNull(needs);
        ArgumentOutOfRangeException.ThrowIfNegative(mostDeeds);
        var last = windows.LastOrDefault(w => w.Deeds > mostDeeds);
        var after = last is null ? [] : windows.SkipWhile(w => !ReferenceEquals(w, last)).Skip(1).ToList();
        if (after.Count == 0)
        {
            return new(false, last, null, null, null, null);
        }

        var known = needs.ToList();
        var needed = after.Select(w => (Window: w, Need: NeedIn(w, known))).ToList();
        var (faded, need) = needed.FirstOrDefault(n => n.Need > 0, needed[0]);
        bool? isFound = need > 0 ? true : needed.TrueForAll(n => n.Need is not null) ? false : null;
        return new(isFound, last, faded, need, ValueUpTo(windows[0].From, faded.Until, values), HeldIn(faded));
    }

    private static double? NeedIn(LeadershipWindow window, List<NeedLevel> needs) => needs
        .Where(n => n.From < window.Until && (n.Until is null || n.Until > window.From))
        .Max(n => (double?)n.Level);

    private static double? ValueUpTo(DateTimeOffset from, DateTimeOffset until, IEnumerable<RealizedValue>? values) =>
        values?.Where(v => v.At >= from && v.At < until).Select(v => v.Amount).ToList() is { Count: > 0 } amounts ? amounts.Sum() : null;

    private static double? HeldIn(LeadershipWindow window) => window.Functions.Average(f => f.Held);
}
