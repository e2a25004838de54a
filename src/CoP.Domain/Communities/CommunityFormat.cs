using CoP.Domain.Formats;

namespace CoP.Domain.Communities;

/// <summary>How communities are written.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class CommunityFormat
{
    /// <summary>Events as JSON Lines.</summary>
    public static EventCodec Events { get; } = new(
    [
        new("community.founded", CommunityJson.Default.CommunityFounded),
        .. CharterTypes(CommunityJson.Default),
        .. LifeCycleTypes(CommunityJson.Default),
        .. ParticipationTypes(CommunityJson.Default),
        .. LeadershipTypes(CommunityJson.Default),
    ]);

    /// <summary>Snapshots of a whole community as one JSON object, with the version of its schema.</summary>
    public static SnapshotCodec<Community> Snapshots { get; } = new("cop.community-snapshot", 1, CommunityJson.Default.Community);

    private static EventType[] CharterTypes(CommunityJson json) =>
    [
        new("charter.adopted", json.CharterAdopted),
        new("charter.amendment-proposed", json.AmendmentProposed),
        new("charter.amendment-consented", json.AmendmentConsented),
        new("charter.amendment-rejected", json.AmendmentRejected),
        new("charter.amendment-withdrawn", json.AmendmentWithdrawn),
        new("charter.amendment-adopted", json.AmendmentAdopted),
    ];

    private static EventType[] LifeCycleTypes(CommunityJson json) =>
    [
        new("life-cycle.began", json.LifeCycleBegan),
        new("life-cycle.stage-entered", json.StageEntered),
        new("life-cycle.juncture-opened", json.JunctureOpened),
        new("life-cycle.juncture-closed", json.JunctureClosed),
        new("life-cycle.ended", json.LifeCycleEnded),
    ];

    private static EventType[] ParticipationTypes(CommunityJson json) =>
    [
        new("participation.founder-joined", json.FounderJoined),
        new("participation.member-invited", json.MemberInvited),
        new("participation.invitation-declined", json.InvitationDeclined),
        new("participation.invitation-accepted", json.InvitationAccepted),
        new("participation.member-welcomed", json.MemberWelcomed),
        new("participation.raise-offered", json.RaiseOffered),
        new("participation.raise-accepted", json.RaiseAccepted),
        new("participation.raise-declined", json.RaiseDeclined),
        new("participation.member-stepped-back", json.MemberSteppedBack),
        new("participation.leave-taken", json.LeaveTaken),
        new("participation.member-returned", json.MemberReturned),
        new("participation.member-marked-inactive", json.MemberMarkedInactive),
        new("participation.member-retired", json.MemberRetired),
        new("participation.member-departed", json.MemberDeparted),
        new("participation.member-removed", json.MemberRemoved),
        new("participation.access-recorded", json.AccessRecorded),
        new("participation.barrier-recorded", json.BarrierRecorded),
    ];

    private static EventType[] LeadershipTypes(CommunityJson json) =>
    [
        new("leadership.function-established", json.FunctionEstablished),
        new("leadership.transfer-proposed", json.TransferProposed),
        new("leadership.transfer-seconded", json.TransferSeconded),
        new("leadership.transfer-accepted", json.TransferAccepted),
        new("leadership.transfer-declined", json.TransferDeclined),
        new("leadership.transfer-withdrawn", json.TransferWithdrawn),
        new("leadership.transfer-contested", json.TransferContested),
        new("leadership.transfer-reconciled", json.TransferReconciled),
        new("leadership.hand-over-begun", json.HandOverBegun),
        new("leadership.transfer-completed", json.TransferCompleted),
        new("leadership.transfer-reverted", json.TransferReverted),
        new("leadership.transfer-settled", json.TransferSettled),
        new("leadership.transfer-lapsed", json.TransferLapsed),
        new("leadership.holding-vacated", json.HoldingVacated),
        new("leadership.acting-holder-named", json.ActingHolderNamed),
        new("leadership.acting-ended", json.ActingEnded),
    ];
}
