using CoP.Domain.Evidence.Junctures;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Wording;

/// <summary>The sentences that open a report.</summary>
internal static class Headlines
{
    private const double AlmostAlone = 1.15;
    private const double NoticeableChange = 0.25;

    /// <summary>How much, by how many, when.</summary>
    public static string Volume(Observation seen)
    {
        var span = Words.Span(seen.From, seen.To);
        return $"{Words.Count(seen.Acts, "act", "acts")} by {Words.Count(seen.People, "person", "people")}{(span.Length == 0 ? "" : ", " + span)}";
    }

    /// <summary>The levels of participation: everybody ever seen, by what they did in the last twelve months.</summary>
    public static string Levels(Findings findings) =>
        $"Core {Words.Number(findings.At(ObservedLevel.Core))} · active {Words.Number(findings.At(ObservedLevel.Active))} · "
        + $"occasional {Words.Number(findings.At(ObservedLevel.Occasional))} · peripheral {Words.Number(findings.At(ObservedLevel.Peripheral))}";

    /// <summary>Over how many people leadership is spread, and how that was before.</summary>
    public static string? Spread(Findings findings)
    {
        if (findings.EffectiveNow is not { } now)
        {
            return null;
        }

        var sentence = now < AlmostAlone ? "Leadership rests on one person" : $"Leadership is shared by about {Words.Tenth(now)} people";
        return findings is { EffectiveThen: { } then, Then: { } when } && Math.Abs(now - then) >= NoticeableChange
            ? $"{sentence} (was {Words.Tenth(then)} {when})."
            : findings.EffectiveThen is null ? sentence + "." : sentence + ", much as in the beginning.";
    }

    /// <summary>Who would be missed.</summary>
    public static string? WhoWouldBeMissed(Findings findings)
    {
        if (findings.Last is not { TruckFactor: { } truck, Top12: { } top, Top12Share: { } share })
        {
            return null;
        }

        var name = Label.Of(top);
        if (findings.Observation.People == 1)
        {
            return $"Everything in this record was done by {name}.";
        }

        return truck == 1
            ? $"If {name} stopped today, {Words.Percent(share)} of what was done in the last twelve months would have nobody to do it."
            : $"It would take {Words.Spelled(truck, "person", "people")} stopping at once to lose more than half of the work. The first to be missed would be {name}, with {Words.Percent(share)} of the last twelve months.";
    }

    /// <summary>When leadership last changed hands.</summary>
    public static string? LastTransfer(Observation seen)
    {
        var last = seen.Junctures.LastOrDefault(juncture => juncture.Kind == JunctureKind.LeadershipTransfer);
        return last is null ? null : $"Leadership last changed hands around {Words.Month(last.At)}, from {Words.Names(last.From)} to {Words.Names(last.To)}.";
    }

    /// <summary>Who moves in and who moves out.</summary>
    public static IEnumerable<string> Movements(Findings findings)
    {
        var inbound = findings.On(ObservedTrajectory.Inbound);
        if (inbound.Count > 0)
        {
            yield return $"On the way in: {Words.Names(inbound)}.";
        }

        var outbound = findings.On(ObservedTrajectory.Outbound);
        if (outbound.Count > 0)
        {
            yield return $"On the way out: {Words.Names(outbound)}.";
        }
    }
}
