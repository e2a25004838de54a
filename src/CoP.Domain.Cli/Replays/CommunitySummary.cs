using CoP.Domain.Charters;
using CoP.Domain.Cli.Summaries;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Communities;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.Cli.Replays;

/// <summary>A community's state as a page of plain text.</summary>
internal static class CommunitySummary
{
    /// <summary>Writes the page.</summary>
    public static void Write(Community community, TextWriter writer)
    {
        var page = new TextPage(writer);
        if (community.Status == CommunityStatus.Unfounded)
        {
            page.Line("The community is not founded yet.");
            return;
        }

        page.Line($"{Label.Of(community.Charter.Current?.Name ?? community.Id.ToString(), TextPage.Width)} ({Label.Of(community.Id.ToString())})");
        page.Line($"{Words.Count(community.Position, "event", "events")}, the last on {Words.Day(community.Now)}");
        Purpose(page, community.Charter);
        Life(page, community.LifeCycle);
        PeopleSection.Write(page, community.Participation);
        LeadershipSection.Write(page, community.Leadership);
    }

    private static void Purpose(TextPage page, CharterState charter)
    {
        if (charter.Current is not { } current)
        {
            return;
        }

        page.Heading("What it is for");
        page.Item(Safe(current.Purpose));
        page.Item($"It cares about {Safe(current.Domain.Topic)}. It holds dear: {string.Join(", ", current.Values.Select(Safe))}.");
        if (charter.Continuity is { } continuity)
        {
            page.Item($"Of the founding values {Words.Percent(continuity.ValuesHeld)} still stand; of the words of the founding purpose, {Words.Percent(continuity.PurposeKept)}.");
        }

        if (charter.Amendments.Count > 0)
        {
            page.Item($"{Words.Count(charter.Amendments.Count, "amendment is", "amendments are")} open.");
        }
    }

    private static void Life(TextPage page, LifeCycleState life)
    {
        page.Heading("Where it is in its life");
        page.Item(life.Ending is { } ending ? $"Ended: {Words.Plain(ending)}." : $"Stage: {life.Stage}{(life.Since is { } since ? $", since {Words.Day(since)}" : "")}.");
        foreach (var juncture in life.OpenJunctures)
        {
            page.Item($"Critical juncture open: {Words.Plain(juncture)}.");
        }
    }

    private static string Safe(string text) => OneLine.Of(text);
}
