using CoP.Domain.Evidence.Junctures;

namespace CoP.Domain.Cli.Wording;

/// <summary>A turning point as a name and as sentences.</summary>
internal static class JunctureStory
{
    private const int NamesShown = 3;

    /// <summary>The kind in plain words.</summary>
    public static string Title(JunctureKind kind) => kind switch
    {
        JunctureKind.Formation => "formation",
        JunctureKind.LeadershipTransfer => "leadership transfer",
        JunctureKind.Rotation => "rotation",
        JunctureKind.LeadersSilent => "leaders fall silent",
        JunctureKind.Decline => "decline",
        JunctureKind.Revival => "revival",
        JunctureKind.DistributionShift => "the work is divided anew",
        _ => kind.WireName(),
    };

    /// <summary>What happened, in one or two sentences.</summary>
    public static string Tell(Juncture juncture) => juncture.Kind switch
    {
        JunctureKind.Formation => juncture.To.Count > 1
            ? $"{Words.Names(juncture.To)} act in the same month for the first time: a community begins."
            : "More than one person acts in the same month for the first time: a community begins.",
        JunctureKind.LeadershipTransfer => $"Leadership passes from {Words.Names(juncture.From)} to {Words.Names(juncture.To)}. {Shares(juncture)}".TrimEnd(),
        JunctureKind.Rotation => $"{Words.Names(juncture.To)} now does most, after {Words.Names(juncture.From)}, but nobody holds more than about a third: the lead rotates. {Shares(juncture)}".TrimEnd(),
        JunctureKind.LeadersSilent => Silent(juncture),
        JunctureKind.Decline => $"Much less happens from here on. {Volumes(juncture)} {Mainly("Before", juncture.Evidence.SharesBefore)}".TrimEnd(),
        JunctureKind.Revival => juncture.To.Count > 0
            ? $"Life comes back, carried mostly by {Words.Names(juncture.To)}. {Volumes(juncture)}".TrimEnd()
            : $"Life comes back. {Volumes(juncture)} {Mainly("Now", juncture.Evidence.SharesAfter)}".TrimEnd(),
        JunctureKind.DistributionShift => $"The work is divided over people in another way. {Mainly("Before", juncture.Evidence.SharesBefore)} {Mainly("After", juncture.Evidence.SharesAfter)}".TrimEnd(),
        _ => Mainly("After", juncture.Evidence.SharesAfter),
    };

    /// <summary>When it could be known, and what to doubt.</summary>
    public static string Caveat(Juncture juncture)
    {
        var known = juncture.Evidence.ConfirmedAt > juncture.At ? $"It could be known from {Words.Month(juncture.Evidence.ConfirmedAt)} on." : "";
        return $"{known} {juncture.Evidence.Remark}".Trim();
    }

    private static string Silent(Juncture juncture)
    {
        var verb = juncture.From.Count == 1 ? "falls" : "fall";
        var tail = juncture.To.Count > 0 ? $"{Words.Names(juncture.To)} {(juncture.To.Count == 1 ? "carries" : "carry")} on." : Mainly("After", juncture.Evidence.SharesAfter);
        return $"{Words.Names(juncture.From)}, who did most, {verb} nearly silent. {tail}".TrimEnd();
    }

    private static string Shares(Juncture juncture)
    {
        var people = juncture.From.Concat(juncture.To).Distinct(StringComparer.Ordinal).Take(NamesShown)
            .Where(id => juncture.Evidence.SharesBefore.ContainsKey(id) || juncture.Evidence.SharesAfter.ContainsKey(id))
            .Select((id, place) => $"{Label.Of(id)}{(place == 0 ? " made" : "")} {Share(juncture.Evidence.SharesBefore, id)}{(place == 0 ? " before" : "")} and {Share(juncture.Evidence.SharesAfter, id)}{(place == 0 ? " after" : "")}")
            .ToList();
        return people.Count == 0 ? "" : $"Of the acts, {string.Join("; ", people)}.";
    }

    private static string Share(IReadOnlyDictionary<string, double> shares, string id) => Words.Percent(shares.GetValueOrDefault(id));

    private static string Volumes(Juncture juncture) =>
        juncture.Evidence.Parameters.TryGetValue("actsBefore", out var before) && juncture.Evidence.Parameters.TryGetValue("actsAfter", out var after) && juncture.Evidence.Parameters.TryGetValue("volumeMonths", out var months)
            ? $"{Words.Number((long)after)} {((long)after == 1 ? "act" : "acts")} in {Words.Spelled((int)months, "month", "months")}, after {Words.Number((long)before)} in the {Words.Spelled((int)months, "month", "months")} before."
            : "";

    private static string Mainly(string when, IReadOnlyDictionary<string, double> shares)
    {
        var most = shares.Where(share => share.Value > 0).OrderByDescending(share => share.Value).ThenBy(share => share.Key, StringComparer.Ordinal).Take(NamesShown)
            .Select(share => $"{Label.Of(share.Key)} {Words.Percent(share.Value)}").ToList();
        return most.Count == 0 ? "" : $"{when}: {string.Join(", ", most)}.";
    }
}
