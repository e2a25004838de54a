using System.Text.Json.Serialization;

namespace CoP.Domain.Evidence.Junctures;

/// <summary>The closed set of turning points that a record of acts can show.</summary>
/// <remarks>
/// Authority, ownership and forks leave no trace in a record of acts and are therefore no kinds here.
/// In JSON a kind is its wire name (kebab-case); <see cref="JunctureKinds.WireName"/> gives the same text.
/// </remarks>
[JsonConverter(typeof(JsonStringEnumConverter<JunctureKind>))]
public enum JunctureKind
{
    /// <summary><c>formation</c>: the first month in which more than one person is active.</summary>
    [JsonStringEnumMemberName("formation")]
    Formation,

    /// <summary><c>leadership-transfer</c>: another person becomes, and stays, the dominant one.</summary>
    [JsonStringEnumMemberName("leadership-transfer")]
    LeadershipTransfer,

    /// <summary><c>rotation</c>: the top person changes, but nobody holds more than about a third.</summary>
    [JsonStringEnumMemberName("rotation")]
    Rotation,

    /// <summary><c>leaders-silent</c>: everybody in the smallest majority stops nearly all of their acts.</summary>
    [JsonStringEnumMemberName("leaders-silent")]
    LeadersSilent,

    /// <summary><c>decline</c>: the volume of acts falls by a large factor and stays low.</summary>
    [JsonStringEnumMemberName("decline")]
    Decline,

    /// <summary><c>revival</c>: the volume of acts rises by a large factor after a decline, or after a silence.</summary>
    [JsonStringEnumMemberName("revival")]
    Revival,

    /// <summary><c>distribution-shift</c>: the acts are divided very differently over people before and after.</summary>
    [JsonStringEnumMemberName("distribution-shift")]
    DistributionShift,
}
