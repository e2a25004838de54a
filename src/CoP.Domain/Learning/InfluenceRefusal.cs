using CoP.Domain.Deciding;
using CoP.Domain.StateMachines;
using CoP.Domain.Validation;

namespace CoP.Domain.Learning;

/// <summary>Why something cannot happen to an area of influence.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract record InfluenceRefusal : Refusal
{
    /// <summary>Somebody else speaks or tests for the person.</summary>
    /// <param name="Person">Whose area it is, as the stream is named.</param>
    /// <param name="By">Who acted.</param>
    public sealed record NotOnesOwn(string Person, Actor By) : InfluenceRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "influence.not-ones-own",
            $"{By} acts, and what {Person} believes and tests is theirs alone.",
            $"{Person} says or does it; others may encourage, and whoever may steer may grant.",
            ("person", Person),
            ("by", By));
    }

    /// <summary>The person would encourage themselves, or grant themselves something.</summary>
    /// <param name="Person">The person.</param>
    public sealed record NotForOneself(string Person) : InfluenceRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "influence.not-for-oneself", $"{Person} acts for themselves.", $"somebody else encourages or grants; {Person} may test the boundary.", ("person", Person));
    }

    /// <summary>The actor may not grant.</summary>
    /// <param name="By">Who acted.</param>
    public sealed record MayNotGrant(Actor By) : InfluenceRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "influence.may-not-grant",
            $"{By} is no office, no present core member and holds no coordination.",
            $"an office or a present member who may steer grants it or takes it back.",
            ("by", By));
    }

    /// <summary>Nobody who could be a peer acts.</summary>
    /// <param name="By">Who acted.</param>
    public sealed record PeerNeeded(Actor By) : InfluenceRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "influence.peer-needed", $"{By} is no member, and encouragement comes from peers.", $"a present member encourages.", ("by", By));
    }

    /// <summary>The person is no present member.</summary>
    /// <param name="Person">The person, as the stream is named.</param>
    public sealed record PersonNotPresent(string Person) : InfluenceRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "influence.person-not-present", $"{Person} is no present member.", $"wait until {Person} joins or comes back.", ("person", Person));
    }

    /// <summary>The person has said so already.</summary>
    /// <param name="Matter">The matter.</param>
    /// <param name="Belief">What they believe.</param>
    /// <param name="Since">Since when.</param>
    public sealed record BelievedAlready(Matter Matter, BoundaryBelief Belief, DateTimeOffset Since) : InfluenceRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "influence.believed-already",
            $"«{Matter}» is believed {StableNames.Of(Belief)} since {Since:yyyy-MM-dd}.",
            $"say something else of it.",
            ("matter", Matter),
            ("belief", StableNames.Of(Belief)),
            ("since", Since));
    }

    /// <summary>The person has not said what they believe, so there is nothing to fear or to test.</summary>
    /// <param name="Matter">The matter.</param>
    public sealed record NotPerceived(Matter Matter) : InfluenceRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "influence.not-perceived", $"nothing is said on what is believed of «{Matter}».", $"perceive it first: within, beyond or unsure.", ("matter", Matter));
    }

    /// <summary>The same fear or assumption waits for a test already.</summary>
    /// <param name="Matter">The matter.</param>
    /// <param name="Kind">Fear or assumption.</param>
    public sealed record ConcernKnown(Matter Matter, ConcernKind Kind) : InfluenceRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "influence.concern-known",
            $"this {StableNames.Of(Kind)} about «{Matter}» is recorded and untested.",
            $"test the boundary; after that it may be recorded again.",
            ("matter", Matter),
            ("kind", StableNames.Of(Kind)));
    }

    /// <summary>A test is under way already.</summary>
    /// <param name="Matter">The matter.</param>
    /// <param name="Since">Since when it is planned.</param>
    public sealed record TestPlanned(Matter Matter, DateTimeOffset Since) : InfluenceRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "influence.test-planned",
            $"a test of «{Matter}» is planned since {Since:yyyy-MM-dd}.",
            $"report what it showed, or call it off.",
            ("matter", Matter),
            ("since", Since));
    }

    /// <summary>No test is planned.</summary>
    /// <param name="Matter">The matter.</param>
    public sealed record NoTestPlanned(Matter Matter) : InfluenceRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "influence.no-test-planned", $"no test of «{Matter}» is planned.", $"plan one first.", ("matter", Matter));
    }

    /// <summary>The outcome contradicts what was believed when the test was planned.</summary>
    /// <param name="Matter">The matter.</param>
    /// <param name="Expected">What was believed.</param>
    /// <param name="Outcome">The outcome that was reported.</param>
    public sealed record OutcomeUnfit(Matter Matter, BoundaryBelief Expected, TestOutcome Outcome) : InfluenceRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "influence.outcome-unfit",
            $"«{Matter}» was believed {StableNames.Of(Expected)} when the test was planned, so it cannot have {StableNames.Of(Outcome)}.",
            $"held: it was as believed; pushed-back: stopped where that was not believed; widened: could act where that was not believed.",
            ("matter", Matter),
            ("expected", StableNames.Of(Expected)),
            ("outcome", StableNames.Of(Outcome)));
    }

    /// <summary>The matter is granted already.</summary>
    /// <param name="Matter">The matter.</param>
    /// <param name="By">Who granted it.</param>
    public sealed record GrantedAlready(Matter Matter, Actor By) : InfluenceRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "influence.granted-already", $"«{Matter}» is granted by {By}.", $"withdraw that grant first, if the terms should change.", ("matter", Matter), ("by", By));
    }

    /// <summary>The matter is not granted.</summary>
    /// <param name="Matter">The matter.</param>
    public sealed record NotGranted(Matter Matter) : InfluenceRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "influence.not-granted", $"nobody has granted «{Matter}».", $"grant it first.", ("matter", Matter));
    }

    /// <summary>A text cannot be read.</summary>
    /// <param name="What">Which text.</param>
    /// <param name="Problem">What is wrong with it.</param>
    public sealed record TextUnfit(string What, string Problem) : InfluenceRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "influence.text-unfit",
            $"{What} {Problem}.",
            $"give {What} in 1 to {TextProblem.LongestText} characters.",
            ("what", What),
            ("problem", Problem));
    }
}
