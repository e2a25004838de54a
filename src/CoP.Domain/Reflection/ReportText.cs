using System.Globalization;
using System.Text;
using CoP.Domain.Charters;

namespace CoP.Domain.Reflection;

/// <summary>Reports as text, the same under every culture.</summary>
internal static class ReportText
{
    public static string FindingOf(ItemReport item) => item.Evidence.IsEmpty
        ? "Nobody looked: there is no evidence."
        : string.Join(' ', item.Evidence.Select(e => e.Evidence.Finding));

    public static string NextOf(ItemReport item)
    {
        var telling = item.Evidence.OrderBy(e => e.Bearing switch
        {
            EvidenceBearing.Challenges => 0,
            EvidenceBearing.Mixed => 1,
            EvidenceBearing.NobodyLooked => 2,
            EvidenceBearing.Open => 3,
            _ => 4,
        }).FirstOrDefault();
        return telling?.Evidence.Next ?? item.Item.Questions[0].Text;
    }

    public static string Lines(ReflectionReport report)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{report.Community}: {report.Catalogue.Title}");
        foreach (var item in report.Items)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{Words.Of(item.Bearing),-14} {item.Item.Name}{Said(item, report)}");
        }

        return text.ToString();
    }

    public static string Markdown(ReflectionReport report)
    {
        var text = new StringBuilder();
        Line(text, $"# {report.Catalogue.Title}: {report.Community}");
        Line(text, $"");
        Line(text, $"Catalogue {report.Catalogue.Name}, version {report.Catalogue.Version}; {report.Catalogue.Source}.");
        if (report.Scale is { } scale)
        {
            Line(text, $"The assessment is {Words.Of(report.Status)}. Members rate from {scale}.");
        }

        foreach (var item in report.Items)
        {
            Item(text, item);
        }

        if (report.Conclusion is { } conclusion)
        {
            Line(text, $"");
            Line(text, $"## What it came to");
            Line(text, $"");
            Line(text, $"{conclusion}");
        }

        return text.ToString();
    }

    private static void Item(StringBuilder text, ItemReport item)
    {
        Line(text, $"");
        Line(text, $"## {item.Item.Name}");
        Line(text, $"");
        Line(text, $"{item.Item.Questions[0].Text}{(item.Item.IsRisk ? " (a risk: a high rating is bad news)" : string.Empty)}");
        Line(text, $"");
        Line(text, $"- members: {item.Answers?.ToString() ?? "no answer"}");
        Line(text, $"- record: {Phrase(item.Bearing)}{(item.IsDisputed ? "; members and record disagree" : string.Empty)}");
        foreach (var read in item.Evidence)
        {
            var e = read.Evidence;
            Line(text, $"  - {e.Look}, {Words.Of(e.Outcome)}, read as {Words.Of(read.Reading)}: {e.Finding} [{e.Events} events, {e.From:yyyy-MM-dd} to {e.Until:yyyy-MM-dd}]");
        }

        if (item.Noted is { } noted)
        {
            Line(text, $"- found: {noted.Text}");
        }

        Line(text, $"- look next: {item.Next}");
    }

    private static string Said(ItemReport item, ReflectionReport report) => item.Answers is { } answers && report.Scale is not null ? $" ({answers})" : string.Empty;

    private static string Phrase(EvidenceBearing bearing) => bearing switch
    {
        EvidenceBearing.NobodyLooked => "nobody looked",
        EvidenceBearing.Supports => "speaks for the community",
        EvidenceBearing.Mixed => "speaks for it in part",
        EvidenceBearing.Challenges => "speaks against it",
        _ => "may be read either way",
    };

    private static void Line(StringBuilder text, FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');
}
