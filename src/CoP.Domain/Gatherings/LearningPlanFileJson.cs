using System.Text.Json.Serialization;

namespace CoP.Domain.Gatherings;

/// <summary>The contract of learning plan files, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true)]
[JsonSerializable(typeof(LearningPlanDraft))]
internal sealed partial class LearningPlanFileJson : JsonSerializerContext;
