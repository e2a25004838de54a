using System.Text.Json.Serialization;
using CoP.Domain.Collections;
using CoP.Domain.Formats;

namespace CoP.Domain.Gatherings;

/// <summary>The source-generated JSON contracts of the events of rotations.</summary>
/// <remarks>Public, so that it can be composed with a program's own contexts by <c>JsonTypeInfoResolver.Combine</c>. Thread-safe.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false,
    Converters =
    [
        typeof(ValueListJsonConverter<string>),
        typeof(ValueListJsonConverter<TurnSkip>),
        typeof(KebabEnumConverter<SkipReason>),
    ])]
[JsonSerializable(typeof(WillingnessDeclared))]
[JsonSerializable(typeof(WillingnessWithdrawn))]
[JsonSerializable(typeof(PrerequisitesSet))]
[JsonSerializable(typeof(PrerequisiteConfirmed))]
[JsonSerializable(typeof(TurnNamed))]
[JsonSerializable(typeof(TurnTaken))]
[JsonSerializable(typeof(TurnPassed))]
[JsonSerializable(typeof(SwapOffered))]
[JsonSerializable(typeof(TurnsSwapped))]
[JsonSerializable(typeof(SwapDropped))]
[JsonSerializable(typeof(TurnSkip))]
public sealed partial class RotationJson : JsonSerializerContext;
