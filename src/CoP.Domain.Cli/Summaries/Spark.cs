namespace CoP.Domain.Cli.Summaries;

/// <summary>A series as one line of bars.</summary>
internal static class Spark
{
    private const string Bars = "▁▂▃▄▅▆▇█";

    /// <summary>One bar a value, or a bar for the mean of several when the series is longer than <paramref name="width"/>; undefined or nothing is a dot.</summary>
    public static string Of(IReadOnlyList<double?> values, int width)
    {
        var columns = Columns(values, Math.Min(width, values.Count));
        var highest = columns.Max() ?? 0;
        return string.Concat(columns.Select(value => Bar(value, highest)));
    }

    private static char Bar(double? value, double highest) => value is not > 0
        ? '·'
        : Bars[Math.Clamp((int)Math.Ceiling(value.Value / highest * Bars.Length) - 1, 0, Bars.Length - 1)];

    private static List<double?> Columns(IReadOnlyList<double?> values, int count)
    {
        var columns = new List<double?>(count);
        for (var i = 0; i < count; i++)
        {
            var from = (int)((long)i * values.Count / count);
            var to = (int)((long)(i + 1) * values.Count / count);
            columns.Add(values.Skip(from).Take(to - from).Average());
        }

        return columns;
    }
}
