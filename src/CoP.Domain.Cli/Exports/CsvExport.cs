using System.Globalization;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Exports;

/// <summary>Writes the series of an observation as CSV (RFC 4180): a header, then one row a period; what is undefined is empty.</summary>
internal static class CsvExport
{
    private const string Header = "start,end,acts,active,top,topShare,gini,effective,truckFactor,top12,top12Share,density,centralization,core,regular,casual";

    /// <summary>Writes header and rows; lines end as RFC 4180 asks.</summary>
    public static void Write(Observation observation, TextWriter writer)
    {
        writer.Write(Header + "\r\n");
        foreach (var period in observation.Periods)
        {
            writer.Write(string.Join(',', Fields(period)) + "\r\n");
        }
    }

    private static IEnumerable<string> Fields(PeriodObservation period) =>
    [
        Day(period.Start), Day(period.End), Number(period.Acts), Number(period.Active),
        Text(period.Top), Number(period.TopShare), Number(period.Gini), Number(period.Effective), Number(period.TruckFactor),
        Text(period.Top12), Number(period.Top12Share), Number(period.Density), Number(period.Centralization),
        Number(period.Core), Number(period.Regular), Number(period.Casual),
    ];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture) ?? "";

    private static string Text(string? value) => value switch
    {
        null => "",
        _ when NeedsQuotes(value) => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => value,
    };

    // An empty name is not the same as no name.
    private static bool NeedsQuotes(string value) =>
        value.Length == 0 || value.AsSpan().ContainsAny(",\"\r\n") || char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]);
}
