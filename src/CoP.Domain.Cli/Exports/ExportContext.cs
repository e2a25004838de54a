using System.Text.Json.Serialization;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Exports;

/// <summary>The serializer that is generated for an observation.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    WriteIndented = true,
    Converters = [typeof(InstantConverter)])]
[JsonSerializable(typeof(Observation))]
internal sealed partial class ExportContext : JsonSerializerContext;
