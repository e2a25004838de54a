using CoP.Domain.Cli.Wording;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Summaries;

/// <summary>The series over time, a bar a period.</summary>
internal static class SeriesSection
{
    private const int BarsWide = 60;
    private const int LabelWidth = 18;
    private const int FewestPeriods = 2;

    /// <summary>Writes the bars with their highest values; nothing for a record of one period.</summary>
    public static void Write(TextPage page, IReadOnlyList<PeriodObservation> periods)
    {
        if (periods.Count < FewestPeriods)
        {
            return;
        }

        page.Heading($"Over time ({Words.Day(periods[0].Start)} to {Words.Day(periods[^1].End)}, {Grain(periods)})");
        Row(page, "acts", periods, period => period.Acts, value => Words.Number((long)value));
        Row(page, "people active", periods, period => period.Active, value => Words.Number((long)value));
        Row(page, "leaders in effect", periods, period => period.Effective, Words.Tenth);
        Row(page, "share of the first", periods, period => period.TopShare, Words.Percent);
    }

    private static string Grain(IReadOnlyList<PeriodObservation> periods)
    {
        var months = ((periods[0].End.Year - periods[0].Start.Year) * 12) + periods[0].End.Month - periods[0].Start.Month;
        var length = months switch { 1 => "month", 3 => "quarter", 12 => "year", _ => $"window of {months.ToString(System.Globalization.CultureInfo.InvariantCulture)} months" };
        return periods.Count <= BarsWide ? $"a bar is a {length}" : $"{Words.Number(periods.Count)} {length}s, a bar is the mean of several";
    }

    private static void Row(TextPage page, string label, IReadOnlyList<PeriodObservation> periods, Func<PeriodObservation, double?> measure, Func<double, string> show)
    {
        var values = periods.Select(measure).ToList();
        var known = values.Where(value => value is not null).Select(value => value!.Value).ToList();
        var range = known.Count == 0 ? "nothing to measure" : $"{show(known.Min())} to {show(known.Max())}";
        page.Line($"  {label.PadRight(LabelWidth)}  {Spark.Of(values, BarsWide)}  {range}");
    }
}
