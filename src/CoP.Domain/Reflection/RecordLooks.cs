using CoP.Domain.Formats;
using CoP.Domain.Leadership;
using CoP.Domain.Measures;
using CoP.Domain.Participation;

namespace CoP.Domain.Reflection;

/// <summary>Looks at the record as a whole, whatever streams it holds.</summary>
internal static class RecordLooks
{
    public static IReadOnlyList<Look> All { get; } =
    [
        new("many-act", "Do many of those present make things happen, and not one person most of them?", ManyAct),
        new("nobody-absent", "Does everybody present appear in the record?", NobodyAbsent),
        new("ties-between-people", "Do people deal with each other one to one?", TiesBetweenPeople),
        new("record-goes-on", "Does something happen again and again, without long silence?", RecordGoesOn),
        new("reflection-repeated", "Did the community look at itself before?", ReflectionRepeated),
    ];

    private static LookResult ManyAct(LookInput input)
    {
        var acts = Acting(input);
        var (people, present) = (acts.Count, input.Community.Participation.PresentCount);
        if (people == 0 || present == 0)
        {
            return LookResult.Nothing("No act of a member is on record in the window.", "was it kept, or was nothing going on?");
        }

        var top = acts.OrderByDescending(a => a.Value).ThenBy(a => a.Key).First();
        var share = Shares.Top([.. acts.Values])!.Value;
        return Seeing.Result(
            Seeing.When(people > 1 && share <= input.Policy.LeadingShareMost, people > 1),
            $"{people} people acted {acts.Values.Sum()} times, {top.Key} most ({Seeing.Percent(share)}); {present} are present.",
            "what goes on that leaves no trace in the record?",
            (int)Math.Min(acts.Values.Sum(), int.MaxValue),
            ("acting people", people),
            ("present members", present),
            ("busiest person's share", share));
    }

    private static LookResult NobodyAbsent(LookInput input)
    {
        var acts = Acting(input);
        var present = input.Community.Participation.People.Where(p => p.Value.IsPresent).Select(p => p.Key).Order().ToList();
        if (acts.Count == 0 || present.Count == 0)
        {
            return LookResult.Nothing("No act of a member is on record in the window.", "was it kept, or was nothing going on?");
        }

        var absent = present.Where(p => !acts.ContainsKey(p)).ToList();
        return Seeing.Result(
            Seeing.When(absent.Count == 0, absent.Count < present.Count),
            $"Of {present.Count} present members {absent.Count} appear nowhere in the record{(absent.Count > 0 ? $": {Seeing.Names(absent)}" : string.Empty)}.",
            absent.Count > 0 ? "learning from the edge is participation too: ask them, before concluding anything" : "who is not even a member, and should be heard?",
            input.Recent.Count,
            ("present members", present.Count),
            ("not in the record", absent.Count));
    }

    private static LookResult TiesBetweenPeople(LookInput input)
    {
        var ties = input.Recent.SelectMany(Ties).Where(t => t.A != t.B).Select(t => t.A.CompareTo(t.B) < 0 ? t : (t.B, t.A)).ToList();
        var present = input.Community.Participation.PresentCount;
        if (input.Recent.Count == 0 || present < 2)
        {
            return LookResult.Nothing("There are no two people to deal with each other, or nothing is on record.", "who talks with whom between the meetings?");
        }

        var pairs = ties.Distinct().ToList();
        var tied = pairs.SelectMany(p => new[] { p.Item1, p.Item2 }).Distinct().Count(input.Community.Participation.IsPresent);
        return Seeing.Result(
            Seeing.When(tied * 2 > present, tied > 0),
            $"{pairs.Count} pairs dealt with each other by name; {tied} of {present} present members are in one of them.",
            "who could work on something together, two and two?",
            ties.Count,
            ("pairs", pairs.Count),
            ("people in a pair", tied),
            ("present members", present));
    }

    private static LookResult RecordGoesOn(LookInput input)
    {
        if (input.Recent.Count == 0)
        {
            return LookResult.Nothing("Nothing is on record in the window.", "was it kept, or was nothing going on?");
        }

        var times = input.Recent.Select(e => e.Event.At).Append(input.Until).ToList();
        var gap = times.Zip(times.Skip(1), (a, b) => b - a).Append(TimeSpan.Zero).Max();
        var quiet = input.Until - input.Recent[^1].Event.At;
        return Seeing.Result(
            Seeing.When(gap <= input.Policy.SilenceLongest, quiet <= input.Policy.SilenceLongest),
            $"The longest silence lasted {Seeing.Days(gap)}; the last entry is {Seeing.Days(quiet)} old.",
            "what happened in the silence: rest, work elsewhere, or nothing?",
            input.Recent.Count,
            ("longest silence in days", Math.Floor(gap.TotalDays)),
            ("days since the last entry", Math.Floor(quiet.TotalDays)));
    }

    private static LookResult ReflectionRepeated(LookInput input)
    {
        var closed = input.Ever<AssessmentClosed>();
        if (input.Chronicle.Entries.Count == 0)
        {
            return LookResult.Nothing("Nothing is on record.", "was the community ever looked at together?");
        }

        return Seeing.Result(
            Seeing.When(closed.Count > 0),
            $"{closed.Count} assessments were closed before.",
            closed.Count > 0 ? "what was done about the findings of the last one?" : "come back to this assessment in a year",
            closed.Count,
            ("assessments closed", closed.Count));
    }

    private static Dictionary<MemberId, long> Acting(LookInput input)
    {
        var acts = new Dictionary<MemberId, long>();
        foreach (var entry in input.Recent)
        {
            if (entry.Event.By.TryGetMember(out var by))
            {
                acts[by] = acts.GetValueOrDefault(by) + 1;
            }
        }

        return acts;
    }

    // Who acts on a named other; who brought somebody in stands in the warrant, whoever acted.
    private static IEnumerable<(MemberId A, MemberId B)> Ties(EventEnvelope entry)
    {
        var other = entry.Event switch
        {
            ParticipationEvent e => e.Member,
            TransferProposed e => e.To,
            _ => default(MemberId?),
        };
        if (other is { } to && entry.Event.By.TryGetMember(out var by))
        {
            yield return (by, to);
        }

        var conferrer = entry.Event switch
        {
            InvitationAccepted e => e.Warrant.Conferrer,
            RaiseAccepted e => e.Warrant.Conferrer,
            _ => null,
        };
        if (other is { } member && conferrer is { } from)
        {
            yield return (from, member);
        }
    }
}
