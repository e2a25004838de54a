using CoP.Domain.Cli.Exports;
using CoP.Domain.Cli.Pages;
using CoP.Domain.Cli.Summaries;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Observing;

/// <summary>Writes an observation in the format that was asked for.</summary>
internal static class Report
{
    /// <summary>Writes the whole report.</summary>
    public static void Write(ReportFormat format, Observation observation, string? remark, TextWriter writer)
    {
        switch (format)
        {
            case ReportFormat.Json:
                JsonExport.Write(observation, writer);
                break;
            case ReportFormat.Csv:
                CsvExport.Write(observation, writer);
                break;
            case ReportFormat.Html:
                HtmlPage.Write(observation, remark, writer);
                break;
            default:
                TextSummary.Write(observation, remark, writer);
                break;
        }
    }
}
