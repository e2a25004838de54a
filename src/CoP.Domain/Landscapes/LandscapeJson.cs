using System.Text.Json.Serialization;
using CoP.Domain.Collections;
using CoP.Domain.Formats;

namespace CoP.Domain.Landscapes;

/// <summary>The source-generated JSON contracts of the events of landscapes.</summary>
/// <remarks>Public, so that it can be composed with a program's own contexts by <c>JsonTypeInfoResolver.Combine</c>. Thread-safe.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false,
    Converters =
    [
        typeof(ValueListJsonConverter<CommunityId>),
        typeof(ValueListJsonConverter<MemberId>),
        typeof(ValueListJsonConverter<SeenCommunity>),
        typeof(ValueListJsonConverter<string>),
        typeof(KebabEnumConverter<LandscapeRole>),
        typeof(KebabEnumConverter<LinkEnd>),
    ])]
[JsonSerializable(typeof(LandscapeOpened))]
[JsonSerializable(typeof(CommunityEntered))]
[JsonSerializable(typeof(CommunityLeft))]
[JsonSerializable(typeof(BrokerRecognised))]
[JsonSerializable(typeof(BrokeringEnded))]
[JsonSerializable(typeof(BoundaryObjectIntroduced))]
[JsonSerializable(typeof(BoundaryObjectAdopted))]
[JsonSerializable(typeof(BoundaryObjectDropped))]
[JsonSerializable(typeof(BoundaryObjectRetired))]
[JsonSerializable(typeof(EncounterRecorded))]
[JsonSerializable(typeof(RoleRecognised))]
[JsonSerializable(typeof(RoleWithdrawn))]
[JsonSerializable(typeof(PeopleConvened))]
[JsonSerializable(typeof(CompetenceRecognised))]
[JsonSerializable(typeof(IdentificationReported))]
[JsonSerializable(typeof(InterestDeclared))]
[JsonSerializable(typeof(PeopleConnected))]
[JsonSerializable(typeof(PeopleDisconnected))]
[JsonSerializable(typeof(CommunityId))]
[JsonSerializable(typeof(MemberId))]
[JsonSerializable(typeof(SeenCommunity))]
[JsonSerializable(typeof(string))]
public sealed partial class LandscapeJson : JsonSerializerContext;
