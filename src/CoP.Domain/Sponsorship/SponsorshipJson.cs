using System.Text.Json.Serialization;
using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Formats;

namespace CoP.Domain.Sponsorship;

/// <summary>The source-generated JSON contracts of the events of sponsorships.</summary>
/// <remarks>Public, so that it can be composed with a program's own contexts by <c>JsonTypeInfoResolver.Combine</c>. Thread-safe.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false,
    Converters =
    [
        typeof(ValueListJsonConverter<MemberId>),
        typeof(ValueListJsonConverter<StreamId>),
        typeof(ValueListJsonConverter<ResourceTerms>),
        typeof(ValueListJsonConverter<ResourceGrant>),
        typeof(InstantJsonConverter),
        typeof(KebabEnumConverter<RhythmUnit>),
        typeof(KebabEnumConverter<ResourceKind>),
        typeof(KebabEnumConverter<DemandAnswer>),
        typeof(KebabEnumConverter<GoalOrigin>),
    ])]
[JsonSerializable(typeof(SponsorshipOffered))]
[JsonSerializable(typeof(SponsorshipRetracted))]
[JsonSerializable(typeof(SponsorshipAccepted))]
[JsonSerializable(typeof(SponsorshipDeclined))]
[JsonSerializable(typeof(ResourceGranted))]
[JsonSerializable(typeof(GrantRenewed))]
[JsonSerializable(typeof(GrantWithdrawn))]
[JsonSerializable(typeof(SponsorshipSuspended))]
[JsonSerializable(typeof(SponsorshipResumed))]
[JsonSerializable(typeof(NoticeGiven))]
[JsonSerializable(typeof(NoticeRescinded))]
[JsonSerializable(typeof(SponsorshipWithdrawn))]
[JsonSerializable(typeof(SponsorshipEnded))]
[JsonSerializable(typeof(SponsorInformed))]
[JsonSerializable(typeof(DeliverableDemanded))]
[JsonSerializable(typeof(DemandTakenUp))]
[JsonSerializable(typeof(DemandAnswered))]
[JsonSerializable(typeof(DemandDropped))]
[JsonSerializable(typeof(GoalProposed))]
[JsonSerializable(typeof(GoalAdopted))]
[JsonSerializable(typeof(GoalDropped))]
[JsonSerializable(typeof(BalanceProposed))]
[JsonSerializable(typeof(BalanceAgreed))]
public sealed partial class SponsorshipJson : JsonSerializerContext;
