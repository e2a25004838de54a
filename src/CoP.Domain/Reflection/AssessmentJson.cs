using System.Text.Json.Serialization;
using CoP.Domain.Collections;
using CoP.Domain.Formats;

namespace CoP.Domain.Reflection;

/// <summary>The source-generated JSON contracts of the events of assessments.</summary>
/// <remarks>Public, so that it can be composed with a program's own contexts by <c>JsonTypeInfoResolver.Combine</c>. Thread-safe.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false,
    Converters =
    [
        typeof(ValueListJsonConverter<ItemId>),
        typeof(ValueListJsonConverter<Figure>),
        typeof(InstantJsonConverter),
        typeof(KebabEnumConverter<LookOutcome>),
    ])]
[JsonSerializable(typeof(AssessmentOpened))]
[JsonSerializable(typeof(ItemAnswered))]
[JsonSerializable(typeof(ItemAbstained))]
[JsonSerializable(typeof(EvidenceAttached))]
[JsonSerializable(typeof(FindingNoted))]
[JsonSerializable(typeof(AssessmentClosed))]
[JsonSerializable(typeof(AssessmentAbandoned))]
[JsonSerializable(typeof(ItemId))]
[JsonSerializable(typeof(Figure))]
public sealed partial class AssessmentJson : JsonSerializerContext;
