using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CoP.Domain.Charters;
using CoP.Domain.Deciding;
using CoP.Domain.Formats;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;

namespace CoP.Domain.Communities;

/// <summary>How communities are written.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class CommunityFormat
{
    private static readonly JsonSerializerOptions Strict = WrittenMembers.Of(CommunityJson.Default, Spare);

    /// <summary>Events as JSON Lines.</summary>
    public static EventCodec Events { get; } = new(
    [
        Type<CommunityFounded>("community.founded"),
        .. CharterTypes(),
        .. LifeCycleTypes(),
        .. ParticipationTypes(),
        .. LeadershipTypes(),
    ]);

    /// <summary>Snapshots of a whole community as one JSON object, with the version of its schema.</summary>
    public static SnapshotCodec<Community> Snapshots { get; } = new("cop.community-snapshot", 1, (JsonTypeInfo<Community>)Contract(typeof(Community)));

    private static EventType[] CharterTypes() =>
    [
        Type<CharterAdopted>("charter.adopted"),
        Type<AmendmentProposed>("charter.amendment-proposed"),
        Type<AmendmentConsented>("charter.amendment-consented"),
        Type<AmendmentRejected>("charter.amendment-rejected"),
        Type<AmendmentWithdrawn>("charter.amendment-withdrawn"),
        Type<AmendmentAdopted>("charter.amendment-adopted"),
    ];

    private static EventType[] LifeCycleTypes() =>
    [
        Type<LifeCycleBegan>("life-cycle.began"),
        Type<StageEntered>("life-cycle.stage-entered"),
        Type<JunctureOpened>("life-cycle.juncture-opened"),
        Type<JunctureClosed>("life-cycle.juncture-closed"),
        Type<LifeCycleEnded>("life-cycle.ended"),
    ];

    private static EventType[] ParticipationTypes() =>
    [
        Type<FounderJoined>("participation.founder-joined"),
        Type<MemberInvited>("participation.member-invited"),
        Type<InvitationDeclined>("participation.invitation-declined"),
        Type<InvitationAccepted>("participation.invitation-accepted"),
        Type<MemberWelcomed>("participation.member-welcomed"),
        Type<RaiseOffered>("participation.raise-offered"),
        Type<RaiseAccepted>("participation.raise-accepted"),
        Type<RaiseDeclined>("participation.raise-declined"),
        Type<MemberSteppedBack>("participation.member-stepped-back"),
        Type<LeaveTaken>("participation.leave-taken"),
        Type<MemberReturned>("participation.member-returned"),
        Type<MemberMarkedInactive>("participation.member-marked-inactive"),
        Type<MemberRetired>("participation.member-retired"),
        Type<MemberDeparted>("participation.member-departed"),
        Type<MemberRemoved>("participation.member-removed"),
        Type<AccessRecorded>("participation.access-recorded"),
        Type<BarrierRecorded>("participation.barrier-recorded"),
    ];

    private static EventType[] LeadershipTypes() =>
    [
        Type<FunctionEstablished>("leadership.function-established"),
        Type<TransferProposed>("leadership.transfer-proposed"),
        Type<TransferSeconded>("leadership.transfer-seconded"),
        Type<TransferAccepted>("leadership.transfer-accepted"),
        Type<TransferDeclined>("leadership.transfer-declined"),
        Type<TransferWithdrawn>("leadership.transfer-withdrawn"),
        Type<TransferContested>("leadership.transfer-contested"),
        Type<TransferReconciled>("leadership.transfer-reconciled"),
        Type<HandOverBegun>("leadership.hand-over-begun"),
        Type<TransferCompleted>("leadership.transfer-completed"),
        Type<TransferReverted>("leadership.transfer-reverted"),
        Type<TransferSettled>("leadership.transfer-settled"),
        Type<TransferLapsed>("leadership.transfer-lapsed"),
        Type<HoldingVacated>("leadership.holding-vacated"),
        Type<ActingHolderNamed>("leadership.acting-holder-named"),
        Type<ActingEnded>("leadership.acting-ended"),
    ];

    private static EventType Type<T>(string name)
        where T : DomainEvent => EventType.Of<T>(Strict, name);

    private static JsonTypeInfo Contract(Type type) => Strict.GetTypeInfo(type);

    private static void Spare(JsonTypeInfo contract)
    {
        SpareUnfounded(contract);
        if (contract.Type == typeof(GovernanceRules))
        {
            // Histories from before there was a choice are written as they always were.
            var model = contract.Properties.Single(p => p.PropertyType == typeof(LifeCycleModel));
            model.ShouldSerialize = (_, chosen) => !LifeCycleModels.Cultivating2002.Equals(chosen);
        }
    }

    // Only before the founding there is neither an id nor a stage, and an empty text would be no id.
    private static void SpareUnfounded(JsonTypeInfo contract)
    {
        foreach (var member in contract.Properties.Where(_ => contract.Type == typeof(Community) || contract.Type == typeof(LifeCycleState)))
        {
            if (member.PropertyType == typeof(CommunityId) || member.PropertyType == typeof(StageId))
            {
                member.IsRequired = false;
                member.ShouldSerialize = (_, id) => id is CommunityId { Value.Length: > 0 } or StageId { Value.Length: > 0 };
            }
        }
    }
}
