using System.Text.Json.Serialization;

namespace CoP.Domain.Evidence.Observing;

/// <summary>Where a person's participation is going (Wenger 1998, the five trajectories).</summary>
/// <remarks>Inferred by the rule of <see cref="ParticipationRule"/>; people themselves may know better. In JSON: lower case.</remarks>
[JsonConverter(typeof(JsonStringEnumConverter<ObservedTrajectory>))]
public enum ObservedTrajectory
{
    /// <summary><c>peripheral</c>: stays at a low level over a long time, without being a failure.</summary>
    [JsonStringEnumMemberName("peripheral")]
    Peripheral,

    /// <summary><c>inbound</c>: the level rises towards full participation.</summary>
    [JsonStringEnumMemberName("inbound")]
    Inbound,

    /// <summary><c>insider</c>: a full member who stays one.</summary>
    [JsonStringEnumMemberName("insider")]
    Insider,

    /// <summary><c>boundary</c>: spans communities. Needs two memberships, so it is never inferred from one community's record.</summary>
    [JsonStringEnumMemberName("boundary")]
    Boundary,

    /// <summary><c>outbound</c>: the level falls.</summary>
    [JsonStringEnumMemberName("outbound")]
    Outbound,
}
