using System.Globalization;
using CoP.Domain.Cli.Summaries;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Formats;

namespace CoP.Domain.Cli.Replays;

/// <summary>An activity's life as a page of plain text: what happened, when, by whom.</summary>
internal static class ActivitySummary
{
    /// <summary>Writes the page.</summary>
    public static void Write(IReadOnlyList<EventEnvelope> events, TextWriter writer)
    {
        var page = new TextPage(writer);
        var stream = events[0].Stream;
        page.Line(stream.Community == default ? $"The {stream.Kind} «{Label.Of(stream.Name)}»" : $"The {stream.Kind} «{Label.Of(stream.Name)}» of {Label.Of(stream.Community.ToString())}");
        page.Line($"{Words.Count(events.Count, "event", "events")}, from {Words.Day(events[0].Event.At)} to {Words.Day(events[^1].Event.At)}");
        page.Heading("What happened");
        foreach (var entry in events)
        {
            page.Item(string.Create(CultureInfo.InvariantCulture, $"{Words.Day(entry.Event.At)}  {OneLine.Of(entry.Event.Type)}, by {OneLine.Of(entry.Event.By.ToString())}"));
        }
    }
}
