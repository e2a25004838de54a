using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.LeadershipGroups;

/// <summary>What happened in a convening of leadership groups.</summary>
public abstract record LeadershipGroupEvent : DomainEvent;

/// <summary>Groups were called for.</summary>
/// <param name="Scheme">The groups.</param>
/// <param name="Horizon">How long it is for.</param>
/// <param name="Participants">Who takes part from the start.</param>
/// <param name="ReportsDue">When all groups report, in UTC; <see langword="null"/> where no moment was named.</param>
public sealed record GroupsConvened(
    GroupScheme Scheme, LeadershipGroupHorizon Horizon, ValueList<MemberId> Participants, DateTimeOffset? ReportsDue) : LeadershipGroupEvent
{
    internal override string WireName => "leadership-groups.convened";
}

/// <summary>Somebody chose a group.</summary>
/// <param name="Member">The person.</param>
/// <param name="Group">The group.</param>
public sealed record GroupChosen(MemberId Member, LeadershipGroupId Group) : LeadershipGroupEvent
{
    internal override string WireName => "leadership-groups.chosen";
}

/// <summary>Somebody was assigned to a group.</summary>
/// <param name="Member">The person.</param>
/// <param name="Group">The group.</param>
public sealed record GroupAssigned(MemberId Member, LeadershipGroupId Group) : LeadershipGroupEvent
{
    internal override string WireName => "leadership-groups.assigned";
}

/// <summary>Somebody moved to another group.</summary>
/// <param name="Member">The person.</param>
/// <param name="From">The group that was left.</param>
/// <param name="To">The new group.</param>
public sealed record GroupChanged(MemberId Member, LeadershipGroupId From, LeadershipGroupId To) : LeadershipGroupEvent
{
    internal override string WireName => "leadership-groups.changed";
}

/// <summary>Participants without a group were distributed.</summary>
/// <param name="Places">Who got which group, by person.</param>
public sealed record ParticipantsDistributed(ValueList<LeadershipGroupPlace> Places) : LeadershipGroupEvent
{
    internal override string WireName => "leadership-groups.distributed";
}

/// <summary>A participant left by own will.</summary>
/// <param name="Member">The person.</param>
public sealed record ParticipantLeft(MemberId Member) : LeadershipGroupEvent
{
    internal override string WireName => "leadership-groups.left";
}

/// <summary>A participant who is no present member any more was released.</summary>
/// <param name="Member">The person.</param>
public sealed record ParticipantReleased(MemberId Member) : LeadershipGroupEvent
{
    internal override string WireName => "leadership-groups.released";
}

/// <summary>Work in the groups began.</summary>
public sealed record GroupsStarted : LeadershipGroupEvent
{
    internal override string WireName => "leadership-groups.started";
}

/// <summary>An election of leads was opened.</summary>
/// <param name="Group">The group.</param>
/// <param name="Seats">How many leads are sought.</param>
public sealed record LeadElectionOpened(LeadershipGroupId Group, int Seats) : LeadershipGroupEvent
{
    internal override string WireName => "leadership-groups.election-opened";
}

/// <summary>Somebody was nominated.</summary>
/// <param name="Group">The group.</param>
/// <param name="Candidate">Who is up.</param>
public sealed record LeadNominated(LeadershipGroupId Group, MemberId Candidate) : LeadershipGroupEvent
{
    internal override string WireName => "leadership-groups.nominated";
}

/// <summary>A candidate said no.</summary>
/// <param name="Group">The group.</param>
/// <param name="Candidate">The person.</param>
public sealed record NominationDeclined(LeadershipGroupId Group, MemberId Candidate) : LeadershipGroupEvent
{
    internal override string WireName => "leadership-groups.nomination-declined";
}

/// <summary>A ballot was cast.</summary>
/// <param name="Group">The group.</param>
/// <param name="Voter">Who voted.</param>
/// <param name="Candidate">For whom.</param>
public sealed record LeadBallotCast(LeadershipGroupId Group, MemberId Voter, MemberId Candidate) : LeadershipGroupEvent
{
    internal override string WireName => "leadership-groups.ballot-cast";
}

/// <summary>Ballots were counted; those elected lead from now on, and if there are none, nothing changes.</summary>
/// <param name="Group">The group.</param>
/// <param name="Elected">Who was elected, most votes first.</param>
/// <param name="Votes">Votes by candidate, most first.</param>
public sealed record LeadBallotsCounted(LeadershipGroupId Group, ValueList<MemberId> Elected, ValueList<LeadershipGroupVotes> Votes) : LeadershipGroupEvent
{
    internal override string WireName => "leadership-groups.ballots-counted";
}

/// <summary>A lead was named by consent of the group.</summary>
/// <param name="Group">The group.</param>
/// <param name="Lead">The lead.</param>
public sealed record LeadNamed(LeadershipGroupId Group, MemberId Lead) : LeadershipGroupEvent
{
    internal override string WireName => "leadership-groups.lead-named";
}

/// <summary>A lead stepped down.</summary>
/// <param name="Group">The group.</param>
/// <param name="Lead">The person.</param>
public sealed record LeadSteppedDown(LeadershipGroupId Group, MemberId Lead) : LeadershipGroupEvent
{
    internal override string WireName => "leadership-groups.lead-stepped-down";
}

/// <summary>A group did something.</summary>
/// <param name="Group">The group.</param>
/// <param name="What">What was done.</param>
public sealed record GroupActionNoted(LeadershipGroupId Group, string What) : LeadershipGroupEvent
{
    internal override string WireName => "leadership-groups.action-noted";
}

/// <summary>A group delivered an output.</summary>
/// <param name="Group">The group.</param>
/// <param name="Name">The output's name.</param>
public sealed record OutputDelivered(LeadershipGroupId Group, string Name) : LeadershipGroupEvent
{
    internal override string WireName => "leadership-groups.output-delivered";
}

/// <summary>The moment was named when all groups report.</summary>
/// <param name="Due">The moment, in UTC.</param>
public sealed record ReportOutScheduled(DateTimeOffset Due) : LeadershipGroupEvent
{
    internal override string WireName => "leadership-groups.report-out-scheduled";
}

/// <summary>A group reported to everybody.</summary>
/// <param name="Group">The group.</param>
/// <param name="Outputs">What it brought, by name.</param>
public sealed record GroupReportedOut(LeadershipGroupId Group, ValueList<string> Outputs) : LeadershipGroupEvent
{
    internal override string WireName => "leadership-groups.reported-out";
}

/// <summary>The convening was closed.</summary>
/// <param name="NeverReported">Groups that never reported to everybody, in the order of the scheme.</param>
public sealed record GroupsClosed(ValueList<LeadershipGroupId> NeverReported) : LeadershipGroupEvent
{
    internal override string WireName => "leadership-groups.closed";
}
