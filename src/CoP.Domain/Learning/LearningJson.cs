using System.Text.Json.Serialization;
using CoP.Domain.Collections;
using CoP.Domain.Formats;

namespace CoP.Domain.Learning;

/// <summary>The source-generated JSON contracts of the events of learning.</summary>
/// <remarks>Public, so that it can be composed with a program's own contexts by <c>JsonTypeInfoResolver.Combine</c>. Thread-safe.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false,
    Converters =
    [
        typeof(ValueListJsonConverter<string>),
        typeof(KebabEnumConverter<BoundaryBelief>),
        typeof(KebabEnumConverter<ConcernKind>),
        typeof(KebabEnumConverter<TestOutcome>),
    ])]
[JsonSerializable(typeof(MatterPerceived))]
[JsonSerializable(typeof(ConcernRecorded))]
[JsonSerializable(typeof(BoundaryTestPlanned))]
[JsonSerializable(typeof(BoundaryTestCalledOff))]
[JsonSerializable(typeof(BoundaryTested))]
[JsonSerializable(typeof(EncouragementGiven))]
[JsonSerializable(typeof(MatterGranted))]
[JsonSerializable(typeof(GrantWithdrawn))]
[JsonSerializable(typeof(InitiativeConceived))]
[JsonSerializable(typeof(InitiativeBegun))]
[JsonSerializable(typeof(SupportOffered))]
[JsonSerializable(typeof(SupportWithdrawn))]
[JsonSerializable(typeof(CheckedIn))]
[JsonSerializable(typeof(ObstacleNamed))]
[JsonSerializable(typeof(HelpAsked))]
[JsonSerializable(typeof(HelpGiven))]
[JsonSerializable(typeof(ObstacleOvercome))]
[JsonSerializable(typeof(InitiativeOffered))]
[JsonSerializable(typeof(InitiativeTakenOn))]
[JsonSerializable(typeof(InitiativeDeclined))]
[JsonSerializable(typeof(InitiativeReportedBack))]
[JsonSerializable(typeof(InitiativeAbandoned))]
[JsonSerializable(typeof(InitiativeLapsed))]
[JsonSerializable(typeof(LessonDrawn))]
public sealed partial class LearningJson : JsonSerializerContext;
