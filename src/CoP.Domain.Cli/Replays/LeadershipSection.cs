using CoP.Domain.Cli.Summaries;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Leadership;

namespace CoP.Domain.Cli.Replays;

/// <summary>Who holds which function, what nobody holds, and what is under transfer.</summary>
internal static class LeadershipSection
{
    private static readonly LeadershipAspect[] Aspects = [LeadershipAspect.Power, LeadershipAspect.Authority, LeadershipAspect.Responsibility];

    /// <summary>Writes the section.</summary>
    public static void Write(TextPage page, LeadershipState leadership)
    {
        page.Heading("Who leads");
        var held = leadership.Functions.OrderBy(entry => entry.Key).SelectMany(entry => Lines(entry.Key, entry.Value));
        foreach (var group in held.GroupBy(line => line.Held, line => line.Function, StringComparer.Ordinal))
        {
            page.Item($"{group.Key}: {string.Join(", ", group)}");
        }

        foreach (var transfer in leadership.Transfers.Select(entry => entry.Value).OrderBy(transfer => transfer.Id))
        {
            var giver = transfer.From is { } from ? Label.Of(from.ToString()) : "a vacancy";
            page.Item($"Under transfer: {transfer.Function}, from {giver} to {Label.Of(transfer.To.ToString())}, {Words.Plain(transfer.Status)}{(transfer.Deadline is { } deadline ? $", until {Words.Day(deadline)}" : "")}.");
        }
    }

    // The three aspects are usually held alike, and then said once; so are functions in the same hands.
    private static IEnumerable<(string Held, string Function)> Lines(LeadershipFunction function, FunctionHoldings holdings)
    {
        var tables = Aspects.Select(aspect => (aspect, Text: Table(holdings[aspect]))).ToList();
        var alike = tables.TrueForAll(entry => string.Equals(entry.Text, tables[0].Text, StringComparison.Ordinal));
        if (alike)
        {
            yield return (tables[0].Text, function.ToString());
        }
        else
        {
            foreach (var (aspect, text) in tables)
            {
                yield return (text, $"{function} ({Words.Plain(aspect)})");
            }
        }

        if (holdings.Acting is { } acting)
        {
            yield return ("acting " + Label.Of(acting.ToString()), function.ToString());
        }
    }

    private static string Table(ShareTable table)
    {
        var parts = table.Holdings.Select(holding => $"{Label.Of(holding.Member.ToString())} {Share(holding.Shares)}").ToList();
        if (table.Vacant > 0)
        {
            parts.Add("vacant " + Share(table.Vacant));
        }

        return string.Join(", ", parts);
    }

    private static string Share(int shares) => $"{(shares / 100d).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)}\u00A0%";
}
