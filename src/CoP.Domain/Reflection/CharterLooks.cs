using CoP.Domain.Charters;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.Reflection;

/// <summary>Looks at the charter: what it says, and how it moves on.</summary>
internal static class CharterLooks
{
    public static IReadOnlyList<Look> All { get; } =
    [
        new("domain-stated", "Does the charter say which concerns the domain has, and where it ends?", DomainStated),
        new("design-evolves", "Does the design of the community move on?", DesignEvolves),
        new("ethos-holds", "Do the founding purpose and values still hold?", EthosHolds),
        new("spaces-mixed", "Are there both public and private spaces?", SpacesMixed),
        new("practice-named", "Does the charter name a shared repertoire of several pieces?", PracticeNamed),
    ];

    private static LookResult DomainStated(LookInput input)
    {
        if (input.Community.Charter.Current is not { } charter)
        {
            return NoCharter();
        }

        var (concerns, boundary) = (charter.Domain.Concerns.Count, charter.Domain.Boundary is not null);
        return Seeing.Result(
            Seeing.When(concerns > 0 && boundary, concerns > 0 || boundary),
            $"The domain is «{charter.Domain.Topic}», with {concerns} concerns and {(boundary ? "a" : "no")} stated boundary.",
            "would every member name the same concerns today?",
            0,
            ("concerns", concerns));
    }

    private static LookResult DesignEvolves(LookInput input)
    {
        if (input.Recent.Count == 0)
        {
            return LookResult.Nothing("Nothing is on record in the window.", "was it kept, or was nothing going on?");
        }

        var (adopted, proposed) = (input.Recent<AmendmentAdopted>().Count, input.Recent<AmendmentProposed>().Count);
        var (stages, junctures) = (input.Recent<StageEntered>().Count, input.Recent<JunctureOpened>().Count);
        return Seeing.Result(
            Seeing.When(adopted + stages > 0, proposed + junctures > 0),
            $"{adopted} of {proposed} proposed amendments were adopted, {stages} stages were entered and {junctures} critical junctures came up.",
            "what has changed in what people do that the charter does not say yet?",
            adopted + proposed + stages + junctures,
            ("amendments adopted", adopted),
            ("amendments proposed", proposed),
            ("stages entered", stages),
            ("junctures", junctures));
    }

    private static LookResult EthosHolds(LookInput input)
    {
        if (input.Community.Charter.Continuity is not { } kept)
        {
            return NoCharter();
        }

        return Seeing.Result(
            Seeing.When(kept.Overall >= 1, kept.Overall > 0),
            $"{Seeing.Percent(kept.ValuesHeld)} of the founding values and {Seeing.Percent(kept.PurposeKept)} of the words of the founding purpose stand in the charter; the ethos was amended {input.Community.Charter.EthosAmendments} times.",
            kept.Overall < 1 ? "was what went let go on purpose, and do those who founded it agree?" : "are the values still lived, or only still written?",
            0,
            ("values held", kept.ValuesHeld),
            ("purpose kept", kept.PurposeKept));
    }

    private static LookResult SpacesMixed(LookInput input)
    {
        if (input.Community.Charter.Current is not { Spaces.IsEmpty: false } charter)
        {
            return LookResult.Nothing("The charter names no space.", "where do people meet, and who can come in there?");
        }

        var open = charter.Spaces.Count(s => s.Access == SpaceAccess.Public);
        var closed = charter.Spaces.Count - open;
        return Seeing.Result(
            Seeing.When(open > 0 && closed > 0),
            $"The charter names {open} public and {closed} private spaces.",
            closed == 0 ? "where can somebody try out an unfinished idea?" : open == 0 ? "where can somebody from outside see what goes on?" : "which of them is used, and what happens between the meetings?",
            0,
            ("public spaces", open),
            ("private spaces", closed));
    }

    private static LookResult PracticeNamed(LookInput input)
    {
        if (input.Community.Charter.Current is not { } charter)
        {
            return NoCharter();
        }

        return Seeing.Result(
            Seeing.When(charter.Practice.Count > 1, partly: true),
            $"The charter names {charter.Practice.Count} pieces of shared repertoire: {string.Join(", ", charter.Practice.Take(5))}.",
            "what of the practice could a newcomer see or take in hand?",
            0,
            ("pieces", charter.Practice.Count));
    }

    private static LookResult NoCharter() => LookResult.Nothing("There is no charter.", "what do people think this community is for?");
}
