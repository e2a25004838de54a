using System.Text.Json;
using CoP.Domain.Formats;

namespace CoP.Domain.LeadershipGroups;

/// <summary>How convenings of leadership groups are written.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class LeadershipGroupFormat
{
    private static readonly JsonSerializerOptions Strict = WrittenMembers.Of(LeadershipGroupJson.Default);

    /// <summary>Events as JSON Lines.</summary>
    public static EventCodec Events { get; } = new(
    [
        EventType.Of<GroupsConvened>(Strict, "leadership-groups.convened"),
        EventType.Of<GroupChosen>(Strict, "leadership-groups.chosen"),
        EventType.Of<GroupAssigned>(Strict, "leadership-groups.assigned"),
        EventType.Of<GroupChanged>(Strict, "leadership-groups.changed"),
        EventType.Of<ParticipantsDistributed>(Strict, "leadership-groups.distributed"),
        EventType.Of<ParticipantLeft>(Strict, "leadership-groups.left"),
        EventType.Of<ParticipantReleased>(Strict, "leadership-groups.released"),
        EventType.Of<GroupsStarted>(Strict, "leadership-groups.started"),
        EventType.Of<LeadElectionOpened>(Strict, "leadership-groups.election-opened"),
        EventType.Of<LeadNominated>(Strict, "leadership-groups.nominated"),
        EventType.Of<NominationDeclined>(Strict, "leadership-groups.nomination-declined"),
        EventType.Of<LeadBallotCast>(Strict, "leadership-groups.ballot-cast"),
        EventType.Of<LeadBallotsCounted>(Strict, "leadership-groups.ballots-counted"),
        EventType.Of<LeadNamed>(Strict, "leadership-groups.lead-named"),
        EventType.Of<LeadSteppedDown>(Strict, "leadership-groups.lead-stepped-down"),
        EventType.Of<GroupActionNoted>(Strict, "leadership-groups.action-noted"),
        EventType.Of<OutputDelivered>(Strict, "leadership-groups.output-delivered"),
        EventType.Of<ReportOutScheduled>(Strict, "leadership-groups.report-out-scheduled"),
        EventType.Of<GroupReportedOut>(Strict, "leadership-groups.reported-out"),
        EventType.Of<GroupsClosed>(Strict, "leadership-groups.closed"),
    ]);
}
