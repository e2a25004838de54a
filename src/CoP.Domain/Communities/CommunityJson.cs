using System.Text.Json.Serialization;
using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Formats;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;

namespace CoP.Domain.Communities;

/// <summary>The source-generated JSON contracts of a community's events and snapshots.</summary>
/// <remarks>Public, so that it can be composed with a program's own contexts by <c>JsonTypeInfoResolver.Combine</c>. Thread-safe.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false,
    Converters =
    [
        typeof(ValueListJsonConverter<MemberId>),
        typeof(ValueListJsonConverter<string>),
        typeof(ValueListJsonConverter<Level>),
        typeof(ValueListJsonConverter<LevelCount>),
        typeof(ValueListJsonConverter<LeadershipFunction>),
        typeof(ValueListJsonConverter<Holding>),
        typeof(ValueListJsonConverter<Space>),
        typeof(ValueListJsonConverter<Destination>),
        typeof(ValueListJsonConverter<CommunityId>),
        typeof(ValueListJsonConverter<Amendment>),
        typeof(ValueListJsonConverter<Juncture>),
        typeof(ValueListJsonConverter<LifeCycleStage>),
        typeof(ValueListJsonConverter<StageMove>),
        typeof(ValueListJsonConverter<ExitCondition>),
        typeof(ValueListJsonConverter<StageIndicator>),
        typeof(PersistentMapJsonConverter<MemberId, Membership>),
        typeof(PersistentMapJsonConverter<MemberId, DateTimeOffset>),
        typeof(ConsentsJsonConverter),
        typeof(PersistentMapJsonConverter<LeadershipFunction, FunctionHoldings>),
        typeof(PersistentMapJsonConverter<TransferId, Transfer>),
        typeof(InstantJsonConverter),
        typeof(KebabEnumConverter<Access>),
        typeof(KebabEnumConverter<Standing>),
        typeof(KebabEnumConverter<Overlap>),
        typeof(KebabEnumConverter<TransferStatus>),
        typeof(KebabEnumConverter<LapseReason>),
        typeof(KebabEnumConverter<SpaceAccess>),
        typeof(KebabEnumConverter<SpaceMode>),
        typeof(KebabEnumConverter<RhythmUnit>),
        typeof(KebabEnumConverter<StageTrigger>),
        typeof(KebabEnumConverter<JunctureKind>),
        typeof(KebabEnumConverter<JunctureStatus>),
        typeof(KebabEnumConverter<Ending>),
        typeof(KebabEnumConverter<SourceTrust>),
        typeof(KebabEnumConverter<StageLook>),
        typeof(KebabEnumConverter<IndicatorComparison>),
    ])]
[JsonSerializable(typeof(CommunityFounded))]
[JsonSerializable(typeof(CharterAdopted))]
[JsonSerializable(typeof(AmendmentProposed))]
[JsonSerializable(typeof(AmendmentConsented))]
[JsonSerializable(typeof(AmendmentRejected))]
[JsonSerializable(typeof(AmendmentWithdrawn))]
[JsonSerializable(typeof(AmendmentAdopted))]
[JsonSerializable(typeof(LifeCycleBegan))]
[JsonSerializable(typeof(StageEntered))]
[JsonSerializable(typeof(JunctureOpened))]
[JsonSerializable(typeof(JunctureClosed))]
[JsonSerializable(typeof(LifeCycleEnded))]
[JsonSerializable(typeof(FounderJoined))]
[JsonSerializable(typeof(MemberInvited))]
[JsonSerializable(typeof(InvitationDeclined))]
[JsonSerializable(typeof(InvitationAccepted))]
[JsonSerializable(typeof(MemberWelcomed))]
[JsonSerializable(typeof(RaiseOffered))]
[JsonSerializable(typeof(RaiseAccepted))]
[JsonSerializable(typeof(RaiseDeclined))]
[JsonSerializable(typeof(MemberSteppedBack))]
[JsonSerializable(typeof(LeaveTaken))]
[JsonSerializable(typeof(MemberReturned))]
[JsonSerializable(typeof(MemberMarkedInactive))]
[JsonSerializable(typeof(MemberRetired))]
[JsonSerializable(typeof(MemberDeparted))]
[JsonSerializable(typeof(MemberRemoved))]
[JsonSerializable(typeof(AccessRecorded))]
[JsonSerializable(typeof(BarrierRecorded))]
[JsonSerializable(typeof(FunctionEstablished))]
[JsonSerializable(typeof(TransferProposed))]
[JsonSerializable(typeof(TransferSeconded))]
[JsonSerializable(typeof(TransferAccepted))]
[JsonSerializable(typeof(TransferDeclined))]
[JsonSerializable(typeof(TransferWithdrawn))]
[JsonSerializable(typeof(TransferContested))]
[JsonSerializable(typeof(TransferReconciled))]
[JsonSerializable(typeof(HandOverBegun))]
[JsonSerializable(typeof(TransferCompleted))]
[JsonSerializable(typeof(TransferReverted))]
[JsonSerializable(typeof(TransferSettled))]
[JsonSerializable(typeof(TransferLapsed))]
[JsonSerializable(typeof(HoldingVacated))]
[JsonSerializable(typeof(ActingHolderNamed))]
[JsonSerializable(typeof(ActingEnded))]
[JsonSerializable(typeof(Community))]
[JsonSerializable(typeof(MemberId))]
[JsonSerializable(typeof(Level))]
[JsonSerializable(typeof(LeadershipFunction))]
[JsonSerializable(typeof(Holding))]
[JsonSerializable(typeof(Space))]
[JsonSerializable(typeof(Destination))]
[JsonSerializable(typeof(CommunityId))]
[JsonSerializable(typeof(StreamId))]
[JsonSerializable(typeof(Amendment))]
[JsonSerializable(typeof(Juncture))]
[JsonSerializable(typeof(LifeCycleModel))]
[JsonSerializable(typeof(ValueList<LifeCycleStage>))]
[JsonSerializable(typeof(ValueList<StageMove>))]
[JsonSerializable(typeof(LifeCycleStage))]
[JsonSerializable(typeof(StageMove))]
[JsonSerializable(typeof(ExitCondition))]
[JsonSerializable(typeof(StageIndicator))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Membership))]
[JsonSerializable(typeof(FunctionHoldings))]
[JsonSerializable(typeof(Transfer))]
[JsonSerializable(typeof(DateTimeOffset))]
[JsonSerializable(typeof(PersistentMap<MemberId, DateTimeOffset>))]
[JsonSerializable(typeof(PersistentMap<MemberId, int>))]
[JsonSerializable(typeof(LevelCount))]
public sealed partial class CommunityJson : JsonSerializerContext;
