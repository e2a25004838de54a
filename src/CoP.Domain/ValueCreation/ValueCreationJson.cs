using System.Text.Json.Serialization;
using CoP.Domain.Collections;
using CoP.Domain.Formats;

namespace CoP.Domain.ValueCreation;

/// <summary>The source-generated JSON contracts of the events of claims of value and their stories.</summary>
/// <remarks>Public, so that it can be composed with a program's own contexts by <c>JsonTypeInfoResolver.Combine</c>. Thread-safe.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false,
    Converters =
    [
        typeof(ValueListJsonConverter<string>),
        typeof(ValueListJsonConverter<StoryEpisode>),
        typeof(KebabEnumConverter<EvidenceKind>),
        typeof(KebabEnumConverter<KnowledgeCapital>),
    ])]
[JsonSerializable(typeof(ValueClaimed))]
[JsonSerializable(typeof(EvidenceGiven))]
[JsonSerializable(typeof(ValueBroughtBack))]
[JsonSerializable(typeof(ClaimDisputed))]
[JsonSerializable(typeof(DisputeSettled))]
[JsonSerializable(typeof(ClaimWithdrawn))]
[JsonSerializable(typeof(StoryWritten))]
[JsonSerializable(typeof(StoryRevised))]
[JsonSerializable(typeof(StoryTold))]
[JsonSerializable(typeof(StoryConfirmed))]
[JsonSerializable(typeof(StoryWithdrawn))]
public sealed partial class ValueCreationJson : JsonSerializerContext;
