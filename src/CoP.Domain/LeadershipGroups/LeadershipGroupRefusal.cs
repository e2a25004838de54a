using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.LeadershipGroups;

/// <summary>Why something was refused in a convening of leadership groups.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract partial record LeadershipGroupRefusal : Refusal
{
    /// <summary>Nobody has called for groups.</summary>
    public sealed record NotConvened : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.not-convened",
            $"nobody has called for groups in this stream.",
            $"somebody who may steer, or facilitates, convenes them first.");
    }

    /// <summary>Groups were called for before.</summary>
    public sealed record ConvenedAlready : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.convened-already",
            $"groups are convened in this stream already.",
            $"use them, or convene others in a stream of their own.");
    }

    /// <summary>The convening is over.</summary>
    public sealed record Over : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.over",
            $"the convening is closed.",
            $"convene groups again in a stream of its own.");
    }

    /// <summary>The actor may not arrange the groups.</summary>
    /// <param name="By">Who asked.</param>
    public sealed record MayNotConvene(Actor By) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.may-not-convene",
            $"{By} neither called for the groups, nor may steer the community, nor facilitates.",
            $"whoever called, a core member, or whoever coordinates or facilitates does it.",
            ("by", By));
    }

    /// <summary>An office or a deadline cannot take part.</summary>
    /// <param name="By">Who asked.</param>
    public sealed record PersonNeeded(Actor By) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.person-needed",
            $"{By} is no member.",
            $"a member takes part.",
            ("by", By));
    }

    /// <summary>Only present members take part.</summary>
    /// <param name="Members">Who is not present.</param>
    public sealed record NotPresent(ValueList<MemberId> Members) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.not-present",
            $"not present: {ListOf(Members)}.",
            $"name present members only.",
            ("members", Members));
    }

    /// <summary>Somebody stands there twice.</summary>
    /// <param name="Members">Who.</param>
    public sealed record NamedTwice(ValueList<MemberId> Members) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.named-twice",
            $"named twice: {ListOf(Members)}.",
            $"name everybody once.",
            ("members", Members));
    }

    /// <summary>The scheme has no such group.</summary>
    /// <param name="Group">The group.</param>
    /// <param name="Known">The groups of the scheme.</param>
    public sealed record UnknownGroup(LeadershipGroupId Group, ValueList<LeadershipGroupId> Known) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.unknown-group",
            $"there is no group {Group}.",
            $"choose one of {ListOf(Known)}.",
            ("group", Group),
            ("known", Known));
    }

    /// <summary>The person is in a group already, and nobody is in two.</summary>
    /// <param name="Member">The person.</param>
    /// <param name="Group">The group.</param>
    public sealed record InGroupAlready(MemberId Member, LeadershipGroupId Group) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.in-group-already",
            $"{Member} is in {Group}, and nobody is in two groups.",
            $"{Member} moves by own will, if it is to be another one.",
            ("member", Member),
            ("group", Group));
    }

    /// <summary>The person is in no group.</summary>
    /// <param name="Member">The person.</param>
    public sealed record NotInGroup(MemberId Member) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.not-in-group",
            $"{Member} is in no group.",
            $"{Member} chooses a group first.",
            ("member", Member));
    }

    /// <summary>The person does not take part.</summary>
    /// <param name="Member">The person.</param>
    public sealed record NotParticipant(MemberId Member) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.not-a-participant",
            $"{Member} does not take part.",
            $"name somebody who takes part.",
            ("member", Member));
    }

    /// <summary>The participant is a present member, and nobody puts people out.</summary>
    /// <param name="Member">The person.</param>
    public sealed record StillPresent(MemberId Member) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.still-present",
            $"{Member} is present, and present members leave by own will only.",
            $"{Member} leaves, or nobody does.",
            ("member", Member));
    }

    /// <summary>Nobody is without a group.</summary>
    public sealed record NobodyToPlace : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.nobody-to-place",
            $"everybody who takes part has a group, or nobody takes part.",
            $"wait until somebody without a group takes part.");
    }

    /// <summary>A preference names a group twice.</summary>
    /// <param name="Member">The person.</param>
    /// <param name="Group">The group.</param>
    public sealed record GroupPreferredTwice(MemberId Member, LeadershipGroupId Group) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.preferred-twice",
            $"the preference of {Member} names {Group} twice.",
            $"name every group once.",
            ("member", Member),
            ("group", Group));
    }

    /// <summary>A preference of somebody who is not to be placed.</summary>
    /// <param name="Member">The person.</param>
    public sealed record PreferenceNotAsked(MemberId Member) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.preference-not-asked",
            $"{Member} is not to be placed: not taking part, or in a group already.",
            $"leave the preference out; people in a group move by own will.",
            ("member", Member));
    }

    /// <summary>Groups are still forming.</summary>
    public sealed record NotStarted : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.not-started",
            $"the groups are still forming.",
            $"start the work first.");
    }

    /// <summary>Work has begun.</summary>
    public sealed record StartedAlready : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.started-already",
            $"the work in the groups has begun.",
            $"go on working.");
    }

    /// <summary>Somebody has no group yet.</summary>
    /// <param name="Members">Who has none.</param>
    public sealed record WithoutGroup(ValueList<MemberId> Members) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.without-group",
            $"without a group: {ListOf(Members)}.",
            $"they choose, are assigned or distributed, or leave.",
            ("members", Members));
    }

    /// <summary>There is no participant.</summary>
    public sealed record NobodyTakesPart : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.nobody-takes-part",
            $"nobody takes part.",
            $"somebody chooses a group first.");
    }

    private static string ListOf<T>(ValueList<T> items) => string.Join(", ", items);
}
