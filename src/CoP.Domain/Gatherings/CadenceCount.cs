using CoP.Domain.Charters;
using CoP.Domain.Collections;

namespace CoP.Domain.Gatherings;

/// <summary>One walk over the meetings of a community, from due date to due date.</summary>
internal sealed class CadenceCount(Rhythm rhythm, TimeSpan tolerance)
{
    private const int LastSafeYear = 9_950;

    private readonly List<CadenceGap> gaps = [];
    private long kept;
    private long extra;
    private long streak;
    private long missing;

    /// <summary>The date one turn later; null where the calendar ends.</summary>
    public static DateTimeOffset? Due(DateTimeOffset meeting, Rhythm rhythm) => meeting.Year > LastSafeYear ? null : rhythm.After(meeting);

    public Cadence Over(DateTimeOffset[] meetings, DateTimeOffset until)
    {
        DateTimeOffset? due = meetings is [var first, ..] ? Due(first, rhythm) : null;
        for (var i = 1; i < meetings.Length; i++)
        {
            due = Meet(meetings[i - 1], meetings[i], due);
        }

        if (meetings is [.., var last])
        {
            due = Pass(due, until);
            Close(last, null);
        }

        var missed = gaps.Sum(g => g.Missed);
        var intervals = meetings.Zip(meetings.Skip(1), (a, b) => (b - a).TotalDays).ToArray();
        return new(
            rhythm,
            tolerance,
            meetings.Length,
            kept,
            missed,
            extra,
            kept + missed == 0 ? null : streak,
            intervals.Length == 0 ? null : TimeSpan.FromDays(intervals.Average()),
            VariationOf(intervals),
            intervals.Length == 0 ? null : TimeSpan.FromDays(intervals.Max()),
            gaps.ToValueList(),
            due);
    }

    private static double? VariationOf(double[] intervals)
    {
        if (intervals.Length < 2 || intervals.Average() is not (> 0 and var mean))
        {
            return null;
        }

        return Math.Sqrt(intervals.Average(i => (i - mean) * (i - mean))) / mean;
    }

    private DateTimeOffset? Meet(DateTimeOffset before, DateTimeOffset meeting, DateTimeOffset? due)
    {
        due = Pass(due, meeting);
        var isDue = due is { } date && meeting >= Shifted(date, -tolerance);
        var isResuming = missing > 0;
        Close(before, meeting);
        if (isDue)
        {
            kept++;
            streak++;
        }
        else
        {
            extra++;
        }

        return isDue || isResuming ? Due(meeting, rhythm) : due;
    }

    // Every date whose tolerance has run out has passed.
    private DateTimeOffset? Pass(DateTimeOffset? due, DateTimeOffset now)
    {
        while (due is { } date && Shifted(date, tolerance) < now)
        {
            missing++;
            streak = 0;
            due = Due(date, rhythm);
        }

        return due;
    }

    private void Close(DateTimeOffset from, DateTimeOffset? until)
    {
        if (missing > 0)
        {
            gaps.Add(new(from, until, missing));
            missing = 0;
        }
    }

    private static DateTimeOffset Shifted(DateTimeOffset date, TimeSpan by) =>
        by < TimeSpan.Zero && date - DateTimeOffset.MinValue < -by ? DateTimeOffset.MinValue : date + by;
}
