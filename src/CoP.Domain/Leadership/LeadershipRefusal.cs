using System.Globalization;
using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Leadership;

/// <summary>Why a command on leadership was refused.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract partial record LeadershipRefusal : Refusal
{
    private static string Name(Actor by) => by.IsMember ? by.Name.Value : by.ToString();

    private static string Name(MemberId? holder) => holder is { } member ? member.Value : "the vacancy";

    private static string Date(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string AnyOf(ValueList<Level> levels) => string.Join(" or ", levels);

    /// <summary>The actor is no present member, and this takes one.</summary>
    /// <param name="By">The actor.</param>
    public sealed record NotPresent(Actor By) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership.not-present",
            $"{Name(By)} is no present member.",
            $"a present member does it; who is on leave or has left comes back first.",
            ("by", By));
    }

    /// <summary>The function is not established.</summary>
    /// <param name="Function">The function.</param>
    public sealed record FunctionUnknown(LeadershipFunction Function) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "function.unknown", $"{Function} is not established here.", $"a core member establishes {Function}.", ("function", Function));
    }

    /// <summary>The function is established already.</summary>
    /// <param name="Function">The function.</param>
    public sealed record FunctionEstablishedAlready(LeadershipFunction Function) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "function.established-already",
            $"{Function} is established already.",
            $"its holders hand it on, or its vacancy is offered.",
            ("function", Function));
    }

    /// <summary>Establishing a function is for core members and offices.</summary>
    /// <param name="Function">The function.</param>
    /// <param name="By">The actor.</param>
    public sealed record NotCore(LeadershipFunction Function, Actor By) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "function.not-core",
            $"{Name(By)} is no core member, and {Function} is established by one.",
            $"a core member establishes {Function}.",
            ("function", Function),
            ("by", By));
    }

    /// <summary>Nobody is made a holder by another without being asked.</summary>
    /// <param name="Function">The function.</param>
    /// <param name="Holder">Who was to hold it.</param>
    /// <param name="By">Who establishes it.</param>
    public sealed record HolderUnasked(LeadershipFunction Function, MemberId Holder, Actor By) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "function.holder-unasked",
            $"{Name(By)} would make {Holder} the holder of {Function} without asking.",
            $"establish {Function} vacant and offer it to {Holder}, who accepts or declines.",
            ("function", Function),
            ("holder", Holder),
            ("by", By));
    }

    /// <summary>An amount is out of range: each part is 0 to 10,000 and one at least is above 0.</summary>
    /// <param name="Asked">The amount.</param>
    public sealed record SharesInvalid(LeadershipShares Asked) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "holding.shares-invalid",
            $"{Asked} is no amount of shares.",
            $"each aspect is 0 to {LeadershipShares.Total}, and one at least is above 0.",
            ("asked", Asked));
    }

    /// <summary>The giver holds nothing of the function, or nothing of it is vacant.</summary>
    /// <param name="Function">The function.</param>
    /// <param name="Holder">The member; <see langword="null"/> for the vacancy.</param>
    public sealed record NothingHeld(LeadershipFunction Function, MemberId? Holder) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "holding.nothing-held",
            Holder is { } holder ? $"{holder} holds nothing of {Function}." : (FormattableString)$"nothing of {Function} is vacant.",
            Holder is { } none ? $"who holds {Function} proposes, or {none} receives some of it first." : (FormattableString)$"a holder hands {Function} on or lays it down.",
            ("function", Function),
            ("holder", Holder));
    }

    /// <summary>More is asked for than is held.</summary>
    /// <param name="Function">The function.</param>
    /// <param name="Holder">The member; <see langword="null"/> for the vacancy.</param>
    /// <param name="Held">What is held.</param>
    /// <param name="Asked">What was asked for.</param>
    public sealed record NotEnough(LeadershipFunction Function, MemberId? Holder, LeadershipShares Held, LeadershipShares Asked) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "holding.not-enough",
            $"{Name(Holder)} holds {Held} of {Function}; {Asked} were asked for.",
            $"ask for {Held} or less.",
            ("function", Function),
            ("holder", Holder),
            ("held", Held),
            ("asked", Asked));
    }

    /// <summary>The member is still present, so nothing of theirs is cleared up.</summary>
    /// <param name="Member">The member.</param>
    public sealed record StillPresent(MemberId Member) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "holding.still-present",
            $"{Member} is present and keeps what they hold.",
            $"{Member} hands on or lays down what they hold; or goes on leave or departs.",
            ("member", Member));
    }
}
