using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.LeadershipGroups;

/// <summary>What may be asked of a convening of leadership groups.</summary>
/// <param name="By">Who asks.</param>
/// <param name="At">When.</param>
public abstract record LeadershipGroupCommand(Actor By, DateTimeOffset At) : DomainCommand(By, At);

/// <summary>Calls for leadership groups. Whoever may steer the community may, and whoever holds facilitation.</summary>
/// <param name="Scheme">The groups.</param>
/// <param name="Horizon">How long it is for.</param>
/// <param name="Participants">Who takes part from the start: present members, each once; more may join.</param>
/// <param name="By">Who calls.</param>
/// <param name="At">When.</param>
public sealed record ConveneGroups(
    GroupScheme Scheme, LeadershipGroupHorizon Horizon, ValueList<MemberId> Participants, Actor By, DateTimeOffset At) : LeadershipGroupCommand(By, At)
{
    /// <summary>When all groups report to everybody, not before <see cref="DomainCommand.At"/>. Default: no moment is named.</summary>
    public DateTimeOffset? ReportsDue { get; init; }

    internal override string Trigger => "convene-groups";
}

/// <summary>Chooses a group for oneself; whoever does not take part yet does from then on.</summary>
/// <param name="Group">The group.</param>
/// <param name="By">The person, who is in no group.</param>
/// <param name="At">When.</param>
public sealed record ChooseGroup(LeadershipGroupId Group, Actor By, DateTimeOffset At) : LeadershipGroupCommand(By, At)
{
    internal override string Trigger => "choose-group";
}

/// <summary>Assigns a present member who is in no group; that member may move or leave at any time.</summary>
/// <param name="Member">The person.</param>
/// <param name="Group">The group.</param>
/// <param name="By">Somebody who convenes.</param>
/// <param name="At">When.</param>
public sealed record AssignGroup(MemberId Member, LeadershipGroupId Group, Actor By, DateTimeOffset At) : LeadershipGroupCommand(By, At)
{
    internal override string Trigger => "assign-group";
}

/// <summary>Moves to another group and leaves the former one: its lead, its candidacy and its ballot stay behind.</summary>
/// <param name="Group">The other group.</param>
/// <param name="By">The person.</param>
/// <param name="At">When.</param>
public sealed record MoveToGroup(LeadershipGroupId Group, Actor By, DateTimeOffset At) : LeadershipGroupCommand(By, At)
{
    internal override string Trigger => "move-to-group";
}

/// <summary>Distributes all participants without a group as evenly as those who have one allow, and among the even ways by the most liked.</summary>
/// <remarks>The same participants and preferences give the same groups. Costs time in participants times groups.</remarks>
/// <param name="Preferences">What people would like; whoever says nothing likes all groups alike.</param>
/// <param name="By">Somebody who convenes.</param>
/// <param name="At">When.</param>
public sealed record DistributeParticipants(ValueList<LeadershipGroupPreference> Preferences, Actor By, DateTimeOffset At) : LeadershipGroupCommand(By, At)
{
    internal override string Trigger => "distribute-participants";
}

/// <summary>Leaves the convening; nobody is kept.</summary>
/// <param name="By">The participant.</param>
/// <param name="At">When.</param>
public sealed record LeaveGroups(Actor By, DateTimeOffset At) : LeadershipGroupCommand(By, At)
{
    internal override string Trigger => "leave-groups";
}

/// <summary>Notes that a participant is no present member any more, which ends the part in the convening. Anybody may.</summary>
/// <param name="Member">The participant.</param>
/// <param name="By">Who notes it.</param>
/// <param name="At">When.</param>
public sealed record ReleaseParticipant(MemberId Member, Actor By, DateTimeOffset At) : LeadershipGroupCommand(By, At)
{
    internal override string Trigger => "release-participant";
}

/// <summary>Begins the work: from now on every participant is in exactly one group.</summary>
/// <param name="By">Somebody who convenes.</param>
/// <param name="At">When.</param>
public sealed record StartGroups(Actor By, DateTimeOffset At) : LeadershipGroupCommand(By, At)
{
    internal override string Trigger => "start-groups";
}

/// <summary>Opens an election of leads in one's own group.</summary>
/// <param name="Seats">How many leads are sought: 1 or 2.</param>
/// <param name="By">A member of the group.</param>
/// <param name="At">When.</param>
public sealed record OpenLeadElection(int Seats, Actor By, DateTimeOffset At) : LeadershipGroupCommand(By, At)
{
    internal override string Trigger => "open-lead-election";
}

/// <summary>Nominates a member of one's own group, or oneself.</summary>
/// <param name="Candidate">Who is up.</param>
/// <param name="By">A member of the group.</param>
/// <param name="At">When.</param>
public sealed record NominateLead(MemberId Candidate, Actor By, DateTimeOffset At) : LeadershipGroupCommand(By, At)
{
    internal override string Trigger => "nominate-lead";
}

/// <summary>Says no to one's own nomination; ballots for it are void, and their voters vote again.</summary>
/// <param name="By">The candidate.</param>
/// <param name="At">When.</param>
public sealed record DeclineNomination(Actor By, DateTimeOffset At) : LeadershipGroupCommand(By, At)
{
    internal override string Trigger => "decline-nomination";
}

/// <summary>Votes for one candidate of one's own group, once.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="By">A member of the group.</param>
/// <param name="At">When.</param>
public sealed record VoteForLead(MemberId Candidate, Actor By, DateTimeOffset At) : LeadershipGroupCommand(By, At)
{
    internal override string Trigger => "vote-for-lead";
}

/// <summary>Counts the ballots and ends the election. Those with most votes lead; where a tie is left over no lot is drawn and the seat stays empty; if nobody is elected, who led before still does.</summary>
/// <param name="By">A member of the group.</param>
/// <param name="At">When.</param>
public sealed record CountBallots(Actor By, DateTimeOffset At) : LeadershipGroupCommand(By, At)
{
    internal override string Trigger => "count-ballots";
}

/// <summary>Puts on record that one's own group has named a lead by consent, without an election.</summary>
/// <param name="Lead">A member of the group.</param>
/// <param name="By">A member of the group, who speaks for it.</param>
/// <param name="At">When.</param>
public sealed record NameLead(MemberId Lead, Actor By, DateTimeOffset At) : LeadershipGroupCommand(By, At)
{
    internal override string Trigger => "name-lead";
}

/// <summary>Leads no longer, and stays in the group.</summary>
/// <param name="By">The lead.</param>
/// <param name="At">When.</param>
public sealed record StepDownAsLead(Actor By, DateTimeOffset At) : LeadershipGroupCommand(By, At)
{
    internal override string Trigger => "step-down-as-lead";
}

/// <summary>Notes something that one's own group did. Noting it again is another act.</summary>
/// <param name="What">What was done.</param>
/// <param name="By">A member of the group.</param>
/// <param name="At">When.</param>
public sealed record NoteGroupAction(string What, Actor By, DateTimeOffset At) : LeadershipGroupCommand(By, At)
{
    internal override string Trigger => "note-group-action";
}

/// <summary>Delivers an output of one's own group.</summary>
/// <param name="Name">Its name, once in the group.</param>
/// <param name="By">A member of the group.</param>
/// <param name="At">When.</param>
public sealed record DeliverOutput(string Name, Actor By, DateTimeOffset At) : LeadershipGroupCommand(By, At)
{
    internal override string Trigger => "deliver-output";
}

/// <summary>Names the moment when all groups report to everybody; a new moment replaces the former one.</summary>
/// <param name="Due">The moment, not before <see cref="DomainCommand.At"/>.</param>
/// <param name="By">Somebody who convenes.</param>
/// <param name="At">When.</param>
public sealed record ScheduleReportOut(DateTimeOffset Due, Actor By, DateTimeOffset At) : LeadershipGroupCommand(By, At)
{
    internal override string Trigger => "schedule-report-out";
}

/// <summary>Records that one's own group reported to everybody. Reporting again is another report.</summary>
/// <param name="Outputs">What it brought, by name: at least one, each once; what was not delivered before is now.</param>
/// <param name="By">A member of the group.</param>
/// <param name="At">When.</param>
public sealed record ReportOut(ValueList<string> Outputs, Actor By, DateTimeOffset At) : LeadershipGroupCommand(By, At)
{
    internal override string Trigger => "report-out";
}

/// <summary>Closes the convening and puts on record which groups never reported.</summary>
/// <param name="By">Somebody who convenes.</param>
/// <param name="At">When.</param>
public sealed record CloseGroups(Actor By, DateTimeOffset At) : LeadershipGroupCommand(By, At)
{
    internal override string Trigger => "close-groups";
}
