using System.Text.Json.Serialization;
using CoP.Domain.Collections;

namespace CoP.Domain.Gatherings;

/// <summary>The source-generated JSON contracts of the events of learning plans.</summary>
/// <remarks>Public, so that it can be composed with a program's own contexts by <c>JsonTypeInfoResolver.Combine</c>. Thread-safe.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false,
    Converters =
    [
        typeof(ValueListJsonConverter<string>),
        typeof(ValueListJsonConverter<AgendaItem>),
        typeof(ValueListJsonConverter<PlannedSession>),
    ])]
[JsonSerializable(typeof(PlanDrafted))]
[JsonSerializable(typeof(PlanAdopted))]
[JsonSerializable(typeof(PlanRevised))]
[JsonSerializable(typeof(PlannedSessionRecorded))]
[JsonSerializable(typeof(PlanCompleted))]
[JsonSerializable(typeof(PlanAbandoned))]
[JsonSerializable(typeof(AgendaItem))]
[JsonSerializable(typeof(PlannedSession))]
public sealed partial class LearningPlanJson : JsonSerializerContext;
