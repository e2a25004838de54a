using CoP.Domain.Sponsorship;

namespace CoP.Domain.Reflection;

/// <summary>Looks at sponsors: what they give, what they know, what they ask for.</summary>
internal static class SponsorshipLooks
{
    public static IReadOnlyList<Look> All { get; } =
    [
        new("goals-set", "Are goals set for the community that are fixed or measured, or deliverables demanded?", GoalsSet),
        new("sponsor-gives", "Do sponsors give time, room and recognition?", SponsorGives),
        new("sponsor-informed", "Are sponsors kept informed?", SponsorInformed),
    ];

    private static LookResult GoalsSet(LookInput input)
    {
        var all = Accepted(input);
        if (all.Count == 0)
        {
            return None();
        }

        var goals = all.SelectMany(s => s.Goals).Where(g => g.Status == GoalStatus.Adopted).ToList();
        var firm = goals.Count(g => g.IsFixed || g.Measure is not null);
        var demands = input.Recent<DeliverableDemanded>().Count;
        return Seeing.Result(
            Seeing.When(firm + demands > 0, goals.Count > 0),
            $"{goals.Count} goals are adopted, {firm} of them fixed or measured; {demands} deliverables were demanded.",
            "do the goals help or harm here? works disagree, so ask those who learn",
            goals.Count + demands,
            ("goals adopted", goals.Count),
            ("fixed or measured", firm),
            ("deliverables demanded", demands));
    }

    private static LookResult SponsorGives(LookInput input)
    {
        var all = Accepted(input);
        if (all.Count == 0)
        {
            return None();
        }

        var kinds = all.SelectMany(s => s.ResourcesInForce(input.Until) ?? default).Select(g => g.Terms.Kind).ToHashSet();
        var wanted = new[] { ResourceKind.Time, ResourceKind.Room, ResourceKind.Recognition };
        var given = wanted.Count(kinds.Contains);
        return Seeing.Result(
            Seeing.When(given == wanted.Length, given > 0),
            $"Sponsors give {(given == 0 ? "none of time, room and recognition" : string.Join(", ", wanted.Where(kinds.Contains).Select(Charters.Words.Of)))}.",
            given < wanted.Length ? "which of them would change most, and was it ever asked for?" : "is the time used, or only granted?",
            all.Count,
            ("of time, room and recognition", given));
    }

    private static LookResult SponsorInformed(LookInput input)
    {
        var running = Accepted(input).Where(s => s.IsRunning).ToList();
        if (running.Count == 0)
        {
            return None();
        }

        var told = input.Recent<SponsorInformed>().Count;
        var late = running.Count(s => s.InformedAt(input.Until) is { IsInformed: false });
        return Seeing.Result(
            Seeing.When(told > 0 && late == 0, told > 0),
            $"Sponsors were told about the work {told} times; {late} of {running.Count} sponsorships wait for a report that is due.",
            told > 0 ? "did they see value in what they were told?" : "who tells the sponsor a story with names in it?",
            told,
            ("reports", told),
            ("sponsorships", running.Count),
            ("overdue", late));
    }

    private static List<SponsorshipState> Accepted(LookInput input) =>
    [
        .. input.Chronicle.Entries
            .Where(e => string.Equals(e.Stream.Kind, SponsorshipDecider.Streams.Name, StringComparison.Ordinal))
            .GroupBy(e => e.Stream)
            .Where(g => g.First().Position == 0)
            .Select(g => SponsorshipDecider.Streams.Fold(SponsorshipDecider.Streams.Before(g.Key), g.Select(e => e.Event)).State)
            .Where(s => s.Since is not null),
    ];

    private static LookResult None() => LookResult.Nothing("No accepted sponsorship is on record.", "does anybody sponsor without a word about it? then record it");
}
