namespace CoP.Domain.Evidence.Observing;

/// <summary>Cuts a range of months into periods.</summary>
internal static class PeriodGrid
{
    private const int LongestWindow = 1200;

    /// <summary>The periods that cover a range of months, as first and last month, both inclusive, ascending and dense.</summary>
    internal static IEnumerable<(int From, int To)> Cover(int first, int last, ObservationOptions options) => options.Period switch
    {
        ObservationPeriod.Month => Calendar(first, last, 1),
        ObservationPeriod.Quarter => Calendar(first, last, 3),
        ObservationPeriod.Year => Calendar(first, last, 12),
        ObservationPeriod.Rolling when options.RollingMonths is >= 1 and <= LongestWindow =>
            Enumerable.Range(first, last - first + 1).Select(month => (month - options.RollingMonths + 1, month)),
        ObservationPeriod.Rolling => throw new ArgumentOutOfRangeException(nameof(options), options.RollingMonths, "A rolling window has 1 to 1200 months."),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Period, "Not a declared period."),
    };

    private static IEnumerable<(int From, int To)> Calendar(int first, int last, int length)
    {
        for (var from = first - (first % length); from <= last; from += length)
        {
            yield return (from, from + length - 1);
        }
    }
}
