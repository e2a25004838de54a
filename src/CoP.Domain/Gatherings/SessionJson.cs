using System.Text.Json.Serialization;
using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Formats;

namespace CoP.Domain.Gatherings;

/// <summary>The source-generated JSON contracts of the events of sessions.</summary>
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
        typeof(ValueListJsonConverter<AgendaItem>),
        typeof(ValueListJsonConverter<GatheringActivity>),
        typeof(InstantJsonConverter),
        typeof(KebabEnumConverter<ActivityTone>),
        typeof(KebabEnumConverter<ContributionKind>),
        typeof(KebabEnumConverter<SpaceAccess>),
        typeof(KebabEnumConverter<SpaceMode>),
    ])]
[JsonSerializable(typeof(SessionPlanned))]
[JsonSerializable(typeof(SessionRevised))]
[JsonSerializable(typeof(FacilitatorsChanged))]
[JsonSerializable(typeof(SignedUp))]
[JsonSerializable(typeof(Excused))]
[JsonSerializable(typeof(PreparationFinished))]
[JsonSerializable(typeof(SessionOpened))]
[JsonSerializable(typeof(Attended))]
[JsonSerializable(typeof(GuestCame))]
[JsonSerializable(typeof(Contributed))]
[JsonSerializable(typeof(SessionHeld))]
[JsonSerializable(typeof(SessionCancelled))]
[JsonSerializable(typeof(ExercisesFinished))]
[JsonSerializable(typeof(AgendaItem))]
[JsonSerializable(typeof(GatheringActivity))]
public sealed partial class SessionJson : JsonSerializerContext;
