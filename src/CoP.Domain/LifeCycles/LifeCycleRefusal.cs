using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.StateMachines;
using CoP.Domain.Validation;

namespace CoP.Domain.LifeCycles;

/// <summary>Why something cannot happen in the life of a community.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract record LifeCycleRefusal : Refusal
{
    /// <summary>The life has not begun.</summary>
    public sealed record NotBegun : LifeCycleRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "life-cycle.not-begun", $"the life of the community has not begun.", $"found the community.");
    }

    /// <summary>The life has begun already.</summary>
    /// <param name="Stage">The stage.</param>
    public sealed record AlreadyBegun(StageId Stage) : LifeCycleRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "life-cycle.already-begun", $"the community lives already and is in the stage {Stage}.", $"enter another stage.", ("stage", Stage));
    }

    /// <summary>The community is no more.</summary>
    /// <param name="Ending">How it ended.</param>
    public sealed record Ended(Ending Ending) : LifeCycleRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "life-cycle.ended",
            $"the community has ended ({StableNames.Of(Ending)}).",
            $"found a new community; an end is final.",
            ("ending", StableNames.Of(Ending)));
    }

    /// <summary>The actor may not steer the community.</summary>
    /// <param name="Actor">Who acted.</param>
    public sealed record MayNotSteer(Actor Actor) : LifeCycleRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "life-cycle.may-not-steer",
            $"{Actor} is neither a present core member nor a holder of coordination.",
            $"a present core member or a holder of coordination does it; where there is none, a member takes up the vacancy of coordination first.",
            ("actor", Actor));
    }

    /// <summary>No way of the model leads to the stage.</summary>
    /// <param name="From">The stage that the community is in.</param>
    /// <param name="To">The stage that was wanted.</param>
    /// <param name="Permitted">The stages that may follow.</param>
    public sealed record StageNotPermitted(StageId From, StageId To, ValueList<StageId> Permitted) : LifeCycleRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "life-cycle.stage-not-permitted",
            $"no way leads from {From} to {To}.",
            $"{(Permitted.IsEmpty ? "no stage follows; the community may end" : "a stage that may follow: " + string.Join(", ", Permitted))}.",
            ("from", From),
            ("to", To),
            ("permitted", string.Join(", ", Permitted)));
    }

    /// <summary>The juncture is not open.</summary>
    /// <param name="Kind">Which kind.</param>
    /// <param name="Status">Where the community stands with it.</param>
    public sealed record JunctureNotOpen(JunctureKind Kind, JunctureStatus Status) : LifeCycleRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "life-cycle.juncture-not-open",
            $"the juncture {StableNames.Of(Kind)} is {StableNames.Of(Status)}.",
            $"open it first.",
            ("kind", StableNames.Of(Kind)),
            ("status", StableNames.Of(Status)));
    }

    /// <summary>A text cannot be read.</summary>
    /// <param name="What">Which text: evidence, cause or lesson.</param>
    /// <param name="Problem">What is wrong with it.</param>
    public sealed record TextUnfit(string What, string Problem) : LifeCycleRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "life-cycle.text-unfit",
            $"the {What} {Problem}.",
            $"give the {What} in 1 to {TextProblem.LongestText} characters.",
            ("what", What),
            ("problem", Problem));
    }

    /// <summary>Somebody's destination is not given.</summary>
    /// <param name="Members">Who, ordered.</param>
    public sealed record DestinationMissing(ValueList<MemberId> Members) : LifeCycleRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "life-cycle.destination-missing",
            $"nothing says where these members go: {string.Join(", ", Members)}.",
            $"list everybody once; no successor means that the person left.",
            ("members", string.Join(", ", Members)));
    }

    /// <summary>Destinations are given for people who are no members.</summary>
    /// <param name="Members">Who, ordered.</param>
    public sealed record DestinationOfStranger(ValueList<MemberId> Members) : LifeCycleRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "life-cycle.destination-of-stranger",
            $"these are no members: {string.Join(", ", Members)}.",
            $"list members only.",
            ("members", string.Join(", ", Members)));
    }

    /// <summary>Somebody is listed twice, or one successor twice for one person.</summary>
    /// <param name="Members">Who, ordered.</param>
    public sealed record DestinationTwice(ValueList<MemberId> Members) : LifeCycleRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "life-cycle.destination-twice",
            $"these members are listed twice, or with one successor twice: {string.Join(", ", Members)}.",
            $"list everybody once, with each successor once.",
            ("members", string.Join(", ", Members)));
    }

    /// <summary>The number of successors does not fit the ending.</summary>
    /// <param name="Ending">How it should end.</param>
    /// <param name="Successors">The successors that were named, ordered.</param>
    public sealed record SuccessorsUnfit(Ending Ending, ValueList<CommunityId> Successors) : LifeCycleRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "life-cycle.successors-unfit",
            $"{Successors.Count} successors are named for the ending {StableNames.Of(Ending)}.",
            $"a split names two or more, a merger one, an institutionalisation at most one.",
            ("ending", StableNames.Of(Ending)),
            ("successors", string.Join(", ", Successors)));
    }
}
