using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.StateMachines;

namespace CoP.Domain.Gatherings;

/// <summary>Why something about a rotation was refused.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract partial record RotationRefusal : Refusal
{
    /// <summary>An office or a deadline acts where a member has to.</summary>
    /// <param name="By">The actor.</param>
    public sealed record PersonNeeded(Actor By) : RotationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "rotation.person-needed", $"{By} is no member; facilitating is the members' own.", $"a present member does it.", ("by", By));
    }

    /// <summary>The actor may not steer the community.</summary>
    /// <param name="By">The actor.</param>
    public sealed record MayNotSteer(MemberId By) : RotationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "rotation.may-not-steer", $"{By} is neither of the core nor coordinates.", $"a core member or whoever coordinates does it.", ("by", By));
    }

    /// <summary>Nobody is named.</summary>
    public sealed record NobodyNamed : RotationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of("rotation.nobody-named", $"nobody is named to facilitate.", $"name who is next first.");
    }

    /// <summary>Somebody is named already.</summary>
    /// <param name="Member">Who.</param>
    /// <param name="Session">For which session.</param>
    public sealed record NamedAlready(MemberId Member, StreamId Session) : RotationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "rotation.named-already",
            $"{Member} is named for {Session}.",
            $"{Member} takes the turn, declines it, or is passed over first.",
            ("member", Member),
            ("session", Session));
    }

    /// <summary>The session is over for the rotation.</summary>
    /// <param name="Session">The session.</param>
    public sealed record SessionDone(StreamId Session) : RotationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "rotation.session-done", $"{Session} was facilitated or did not take place.", $"name for another session.", ("session", Session));
    }

    /// <summary>The stream is no session of the community.</summary>
    /// <param name="Session">The stream.</param>
    public sealed record NoSession(StreamId Session) : RotationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "rotation.no-session", $"{Session} is no session of the community.", $"give a stream of the kind session of this very community.", ("session", Session));
    }

    /// <summary>Nobody in line can facilitate the session.</summary>
    /// <param name="Skipped">Everybody in line and why; empty when nobody is willing.</param>
    public sealed record NobodyAvailable(ValueList<TurnSkip> Skipped) : RotationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "rotation.nobody-available",
            $"{(Skipped.IsEmpty ? "nobody is willing to facilitate" : $"nobody in line can: {string.Join(", ", Skipped)}")}.",
            $"a present member declares willingness, or what stands in the way of those in line changes.",
            ("skipped", string.Join(", ", Skipped)));
    }

    /// <summary>The reason is not one that others can give.</summary>
    /// <param name="Reason">The reason.</param>
    public sealed record ReasonUnfit(SkipReason Reason) : RotationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "rotation.reason-unfit",
            $"{StableNames.Of(Reason)} is not for others to say.",
            $"say absent or session-cancelled; members decline and withdraw themselves.",
            ("reason", StableNames.Of(Reason)));
    }

    /// <summary>It is so already.</summary>
    /// <param name="What">What is so.</param>
    public sealed record SoAlready(string What) : RotationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of("rotation.so-already", $"{What} already.", $"nothing needs to be done.", ("what", What));
    }

    /// <summary>The list of prerequisites cannot be taken.</summary>
    /// <param name="Problem">What is wrong with it.</param>
    public sealed record PrerequisitesUnclear(string Problem) : RotationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "rotation.prerequisites-unclear", $"{Problem}.", $"give readable names, each once, at most {RotationDecider.MostPrerequisites}.", ("problem", Problem));
    }
}
