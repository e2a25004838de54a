using System.Globalization;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Pages;

/// <summary>Where periods and instants lie between the left (0) and the right (1) of a chart.</summary>
/// <remarks>Every period has the same width. Rolling windows overlap, so a period's place is the step that ends with it.</remarks>
internal sealed class TimeAxis
{
    private const int MostTicks = 9;
    private const int MonthsInYear = 12;
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

    private readonly int _count;
    private readonly DateOnly[] _edges;

    public TimeAxis(IReadOnlyList<PeriodObservation> periods)
    {
        _count = periods.Count;
        _edges = [Begin(periods), .. periods.Select(period => period.End)];
    }

    /// <summary>Number of periods; at least one.</summary>
    public int Count => _count;

    /// <summary>The middle of a period.</summary>
    public double Middle(int index) => (index + 0.5) / Count;

    /// <summary>The left edge of a period, or the right end for <paramref name="index"/> = <see cref="Count"/>.</summary>
    public double Edge(int index) => (double)index / Count;

    /// <summary>The place of a day, kept within the chart.</summary>
    public double Place(DateOnly day)
    {
        if (day <= _edges[0])
        {
            return 0;
        }

        for (var i = 1; i < _edges.Length; i++)
        {
            if (day < _edges[i])
            {
                var inside = (double)(day.DayNumber - _edges[i - 1].DayNumber) / (_edges[i].DayNumber - _edges[i - 1].DayNumber);
                return (i - 1 + inside) / Count;
            }
        }

        return 1;
    }

    /// <summary>Round dates along the axis, at most nine; every second may be left out on a narrow screen.</summary>
    public IReadOnlyList<(double Place, string Text)> Ticks()
    {
        var months = Months(_edges[0], _edges[^1]);
        var step = MonthSteps.FirstOrDefault(candidate => months / candidate <= MostTicks, MonthSteps[^1]);
        var ticks = new List<(double, string)>();
        var first = FirstMultiple(_edges[0], step);
        for (var month = first; month <= MonthNumber(_edges[^1]); month += step)
        {
            var day = new DateOnly(month / MonthsInYear, (month % MonthsInYear) + 1, 1);
            if (day < _edges[^1])
            {
                ticks.Add((Place(day), day.ToString(step >= MonthsInYear ? "yyyy" : "MMM yyyy", CultureInfo.InvariantCulture)));
            }
        }

        return ticks;
    }

    private static DateOnly Begin(IReadOnlyList<PeriodObservation> periods)
    {
        var overlap = periods.Count > 1 && periods[1].Start < periods[0].End;
        return overlap ? periods[0].End.AddMonths(-Months(periods[0].End, periods[1].End)) : periods[0].Start;
    }

    private static int FirstMultiple(DateOnly from, int step)
    {
        var month = MonthNumber(from) + (from.Day > 1 ? 1 : 0);
        return (month + step - 1) / step * step;
    }

    private static int Months(DateOnly from, DateOnly to) => MonthNumber(to) - MonthNumber(from);

    private static int MonthNumber(DateOnly day) => (day.Year * MonthsInYear) + day.Month - 1;
}
