using System.Text.Json.Serialization;

namespace CoP.Domain.Charters;

/// <summary>The contract of charter files, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true)]
[JsonSerializable(typeof(CharterDraft))]
internal sealed partial class CharterJson : JsonSerializerContext;
