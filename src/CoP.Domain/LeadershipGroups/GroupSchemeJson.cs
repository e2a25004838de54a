using System.Text.Json.Serialization;

namespace CoP.Domain.LeadershipGroups;

/// <summary>The contract of files with schemes of leadership groups, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true)]
[JsonSerializable(typeof(GroupSchemeDraft))]
internal sealed partial class GroupSchemeJson : JsonSerializerContext;
