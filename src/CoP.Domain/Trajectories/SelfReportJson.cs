using System.Text.Json.Serialization;
using CoP.Domain.Formats;

namespace CoP.Domain.Trajectories;

/// <summary>The source-generated JSON contracts of the events of self-reports.</summary>
/// <remarks>Public, so that it can be composed with a program's own contexts by <c>JsonTypeInfoResolver.Combine</c>. Thread-safe.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false,
    Converters = [typeof(KebabEnumConverter<TrajectoryKind>)])]
[JsonSerializable(typeof(TrajectoryReported))]
[JsonSerializable(typeof(TrajectoryRetracted))]
public sealed partial class SelfReportJson : JsonSerializerContext;
