using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Validation;

namespace CoP.Domain.Charters;

/// <summary>Why something cannot be done to a charter.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract record CharterRefusal : Refusal
{
    /// <summary>There is no charter yet.</summary>
    public sealed record NotAdopted : CharterRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "charter.not-adopted", $"the community has no charter yet.", $"found the community: a charter is adopted with it.");
    }

    /// <summary>There is a charter already.</summary>
    /// <param name="Name">What the community is called.</param>
    public sealed record AlreadyAdopted(string Name) : CharterRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "charter.already-adopted", $"the charter of «{Name}» is in force.", $"propose an amendment of it.", ("name", Name));
    }

    /// <summary>The actor is no member who is present.</summary>
    /// <param name="Actor">Who acted.</param>
    public sealed record NotPresent(Actor Actor) : CharterRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "amendment.not-present", $"{Actor} is no present member.", $"a present member does it.", ("actor", Actor));
    }

    /// <summary>The actor is not in the body that amends.</summary>
    /// <param name="Actor">Who acted.</param>
    /// <param name="Body">The levels whose members are.</param>
    public sealed record NotInBody(Actor Actor, ValueList<Level> Body) : CharterRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "amendment.not-in-body",
            $"{Actor} is not in the body that amends the charter: {string.Join(", ", Body)}.",
            $"a present member at one of these levels does it.",
            ("actor", Actor),
            ("body", string.Join(", ", Body)));
    }

    /// <summary>Nothing would be replaced.</summary>
    public sealed record Empty : CharterRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "amendment.empty", $"the amendment names no part of the charter.", $"give at least one new part, such as a purpose.");
    }

    /// <summary>The parts that would be replaced say the same already.</summary>
    /// <param name="Parts">The parts.</param>
    public sealed record ChangesNothing(ValueList<CharterPart> Parts) : CharterRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "amendment.changes-nothing",
            $"{Listed(Parts)} would read as in the charter in force.",
            $"propose a text that differs.",
            ("parts", Listed(Parts)));
    }

    /// <summary>The result would be no charter.</summary>
    /// <param name="Report">Everything that is wrong.</param>
    public sealed record Invalid(ValidationReport Report) : CharterRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "amendment.invalid-charter",
            $"the amended text would be no charter: {string.Join("; ", Report.Problems)}.",
            $"mend what is listed.",
            ("problems", Report.Problems.Count),
            ("paths", string.Join(", ", Report.Problems.Select(p => p.Path))));
    }

    /// <summary>An open amendment touches the same part.</summary>
    /// <param name="Other">The open amendment.</param>
    /// <param name="Parts">The parts that both would replace.</param>
    public sealed record Overlapping(AmendmentId Other, ValueList<CharterPart> Parts) : CharterRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "amendment.overlapping",
            $"the open amendment {Other} would replace {Listed(Parts)} as well.",
            $"amendment {Other} is adopted, rejected or withdrawn first, or the new one leaves these parts out.",
            ("other", Other),
            ("parts", Listed(Parts)));
    }

    /// <summary>No open amendment has the id.</summary>
    /// <param name="Amendment">The id.</param>
    public sealed record NotOpen(AmendmentId Amendment) : CharterRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "amendment.not-open",
            $"no open amendment has the id {Amendment}: it is finished, or nobody proposed it.",
            $"name an amendment that is open, or propose one.",
            ("amendment", Amendment));
    }

    /// <summary>The actor has said yes already.</summary>
    /// <param name="Amendment">Which amendment.</param>
    /// <param name="Member">Who.</param>
    public sealed record AlreadyConsented(AmendmentId Amendment, MemberId Member) : CharterRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "amendment.already-consented",
            $"{Member} has consented to amendment {Amendment}, by proposing or by saying so.",
            $"nothing more is needed of {Member}.",
            ("amendment", Amendment),
            ("member", Member));
    }

    /// <summary>Only the proposer takes an amendment back.</summary>
    /// <param name="Amendment">Which amendment.</param>
    /// <param name="Proposer">Who proposed it.</param>
    public sealed record NotProposer(AmendmentId Amendment, MemberId Proposer) : CharterRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "amendment.not-proposer",
            $"amendment {Amendment} was proposed by {Proposer}.",
            $"{Proposer} withdraws it, or a body member objects.",
            ("amendment", Amendment),
            ("proposer", Proposer));
    }

    /// <summary>The consent window is not over.</summary>
    /// <param name="Amendment">Which amendment.</param>
    /// <param name="SilenceUntil">When it is over.</param>
    public sealed record WindowOpen(AmendmentId Amendment, DateTimeOffset SilenceUntil) : CharterRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "amendment.window-open",
            $"silence on amendment {Amendment} becomes consent at {SilenceUntil.ToUniversalTime():yyyy-MM-dd HH:mm} UTC.",
            $"wait until then, or let all of the body consent.",
            ("amendment", Amendment),
            ("silenceUntil", SilenceUntil));
    }

    /// <summary>The consent window is over: silence has consented.</summary>
    /// <param name="Amendment">Which amendment.</param>
    /// <param name="SilenceUntil">When it was over.</param>
    public sealed record WindowOver(AmendmentId Amendment, DateTimeOffset SilenceUntil) : CharterRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "amendment.window-over",
            $"the window of amendment {Amendment} was over at {SilenceUntil.ToUniversalTime():yyyy-MM-dd HH:mm} UTC: silence has consented.",
            $"adopt it, and propose an amendment of your own if it should not stay.",
            ("amendment", Amendment),
            ("silenceUntil", SilenceUntil));
    }

    /// <summary>The reason of an objection cannot be read.</summary>
    /// <param name="Problem">What is wrong with it.</param>
    public sealed record ReasonUnfit(string Problem) : CharterRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "amendment.reason-unfit",
            $"the reason of the objection {Problem}.",
            $"say in 1 to {TextProblem.LongestText} characters why.",
            ("problem", Problem));
    }

    private static string Listed(ValueList<CharterPart> parts) => string.Join(", ", parts.Select(Words.Of));
}
