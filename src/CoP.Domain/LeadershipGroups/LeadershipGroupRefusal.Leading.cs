using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.LeadershipGroups;

public abstract partial record LeadershipGroupRefusal
{
    /// <summary>A group has one or two leads.</summary>
    /// <param name="Seats">How many were asked for.</param>
    public sealed record SeatsOutOfRange(int Seats) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.seats-out-of-range",
            $"{Seats} leads are sought.",
            $"seek one or two.",
            ("seats", Seats));
    }

    /// <summary>The group elects its leads at the moment.</summary>
    /// <param name="Group">The group.</param>
    public sealed record ElectionOpen(LeadershipGroupId Group) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.election-open",
            $"{Group} is electing its leads.",
            $"count the ballots first.",
            ("group", Group));
    }

    /// <summary>The group does not elect at the moment.</summary>
    /// <param name="Group">The group.</param>
    public sealed record NoElection(LeadershipGroupId Group) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.no-election",
            $"{Group} has no election under way.",
            $"open one first.",
            ("group", Group));
    }

    /// <summary>The person is in another group or in none.</summary>
    /// <param name="Member">The person.</param>
    /// <param name="Group">The group.</param>
    public sealed record NotOfThisGroup(MemberId Member, LeadershipGroupId Group) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.not-of-this-group",
            $"{Member} is no member of {Group}.",
            $"name a member of {Group}.",
            ("member", Member),
            ("group", Group));
    }

    /// <summary>The person is up already.</summary>
    /// <param name="Member">The person.</param>
    public sealed record NominatedAlready(MemberId Member) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.nominated-already",
            $"{Member} is nominated already.",
            $"vote, or count the ballots.",
            ("member", Member));
    }

    /// <summary>The person is not up.</summary>
    /// <param name="Member">The person.</param>
    public sealed record NotNominated(MemberId Member) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.not-nominated",
            $"{Member} is not nominated.",
            $"nominate {Member} first, or name somebody who is.",
            ("member", Member));
    }

    /// <summary>Everybody votes once.</summary>
    /// <param name="Member">The person.</param>
    public sealed record VotedAlready(MemberId Member) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.voted-already",
            $"{Member} has voted.",
            $"nothing: a ballot counts once, and stays.",
            ("member", Member));
    }

    /// <summary>The person leads already.</summary>
    /// <param name="Member">The person.</param>
    public sealed record LeadsAlready(MemberId Member) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.leads-already",
            $"{Member} leads already.",
            $"name somebody else, or nobody.",
            ("member", Member));
    }

    /// <summary>Two lead already.</summary>
    /// <param name="Group">The group.</param>
    /// <param name="Leads">Who leads.</param>
    public sealed record TwoLeadAlready(LeadershipGroupId Group, ValueList<MemberId> Leads) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.two-lead-already",
            $"{Group} is led by {string.Join(" and ", Leads)}.",
            $"one of them steps down first.",
            ("group", Group),
            ("leads", Leads));
    }

    /// <summary>The person does not lead.</summary>
    /// <param name="Member">The person.</param>
    public sealed record NotLead(MemberId Member) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.not-a-lead",
            $"{Member} leads no group.",
            $"nothing is to be done.",
            ("member", Member));
    }

    /// <summary>A text cannot be read.</summary>
    /// <param name="Problem">What is wrong with it.</param>
    public sealed record BadText(string Problem) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.bad-text",
            $"the text {Problem}.",
            $"write something that people can read.",
            ("problem", Problem));
    }

    /// <summary>The output was delivered before.</summary>
    /// <param name="Group">The group.</param>
    /// <param name="Name">Its name.</param>
    public sealed record DeliveredAlready(LeadershipGroupId Group, string Name) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.delivered-already",
            $"{Group} has delivered {Name}.",
            $"give another output another name, or report.",
            ("group", Group),
            ("name", Name));
    }

    /// <summary>A report names what the group brings.</summary>
    /// <param name="Group">The group.</param>
    public sealed record NothingToReport(LeadershipGroupId Group) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.nothing-to-report",
            $"the report of {Group} names no output.",
            $"name at least one output.",
            ("group", Group));
    }

    /// <summary>A report names an output twice.</summary>
    /// <param name="Name">Its name.</param>
    public sealed record OutputNamedTwice(string Name) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.output-named-twice",
            $"{Name} is named twice.",
            $"name every output once.",
            ("name", Name));
    }

    /// <summary>The moment to report is over.</summary>
    /// <param name="Due">The moment.</param>
    public sealed record DuePast(DateTimeOffset Due) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.due-past",
            $"{Due:yyyy-MM-dd HH:mm} is over.",
            $"name a moment to come.",
            ("due", Due));
    }

    /// <summary>That moment is named already.</summary>
    /// <param name="Due">The moment.</param>
    public sealed record DueAlready(DateTimeOffset Due) : LeadershipGroupRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "leadership-groups.due-already",
            $"{Due:yyyy-MM-dd HH:mm} is named already.",
            $"name another moment, or none.",
            ("due", Due));
    }
}
