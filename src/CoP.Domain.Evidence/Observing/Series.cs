using CoP.Domain.Evidence.Acts;
using CoP.Domain.Evidence.Junctures;
using CoP.Domain.Measures;

namespace CoP.Domain.Evidence.Observing;

/// <summary>Measures one period after the other, in one pass over the months.</summary>
internal sealed class Series
{
    private const int YearMonths = 12;

    private readonly Timeline _timeline;
    private readonly ActsWindow _period;
    private readonly ActsWindow _year;
    private readonly TieWindow? _ties;

    public Series(MonthlyActs acts, Timeline timeline)
    {
        _timeline = timeline;
        _period = new ActsWindow(timeline);
        _year = new ActsWindow(timeline);
        _ties = acts.Months.Any(month => month.Ties.Count > 0) ? new TieWindow(timeline) : null;
    }

    /// <summary>Measures the next period; periods come in ascending order.</summary>
    public PeriodObservation Measure(int from, int to)
    {
        _period.MoveTo(from, to);
        _year.MoveTo(to - YearMonths + 1, to);
        _ties?.MoveTo(to - YearMonths + 1, to);
        var counts = Counts(_period);
        var concentration = Concentration.Of(counts);
        var onion = Onion.Of(counts);
        var network = _ties?.Shape(_year.Active);
        return new PeriodObservation(
            Calendar.Day(from),
            Calendar.Day(to + 1),
            _period.Total,
            _period.Active.Count,
            TopId(_period),
            TopShare(_period),
            concentration?.Gini,
            concentration?.Effective,
            TruckFactor.Of(Counts(_year)),
            TopId(_year),
            TopShare(_year),
            network?.Density,
            network?.Centralization,
            onion?.Core ?? 0,
            onion?.Regular ?? 0,
            onion?.Casual ?? 0);
    }

    private static long[] Counts(ActsWindow window)
    {
        var counts = new long[window.Active.Count];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = window[window.Active[i]];
        }

        return counts;
    }

    private static double? TopShare(ActsWindow window) => window.Total == 0 ? null : window.Share(window.Top());

    private string? TopId(ActsWindow window) => window.Total == 0 ? null : _timeline.Id(window.Top());
}
