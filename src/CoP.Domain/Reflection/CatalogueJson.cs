using System.Text.Json.Serialization;

namespace CoP.Domain.Reflection;

/// <summary>The contract of catalogue and mapping files, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true)]
[JsonSerializable(typeof(CatalogueDraft))]
[JsonSerializable(typeof(MappingDraft))]
internal sealed partial class CatalogueJson : JsonSerializerContext;
