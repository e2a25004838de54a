using System.Text.Json.Serialization;

namespace CoP.Domain.Evidence.Observing;

/// <summary>How much a person takes part, as an observer measures it over the last twelve months of the record.</summary>
/// <remarks>
/// An observer's measure, not an attribute that the community gave (Lave and Wenger 1991: there is no designated periphery).
/// The names are those of Wenger-Trayner's levels of participation; the rule is <see cref="ParticipationRule"/>'s. In JSON: lower case.
/// </remarks>
[JsonConverter(typeof(JsonStringEnumConverter<ObservedLevel>))]
public enum ObservedLevel
{
    /// <summary><c>peripheral</c>: no act in the window; a full way of belonging, not a failure.</summary>
    [JsonStringEnumMemberName("peripheral")]
    Peripheral,

    /// <summary><c>occasional</c>: some acts in the window, fewer or rarer than an active person's.</summary>
    [JsonStringEnumMemberName("occasional")]
    Occasional,

    /// <summary><c>active</c>: acts in several months of the window.</summary>
    [JsonStringEnumMemberName("active")]
    Active,

    /// <summary><c>core</c>: among the people who make most of the acts, in many months of the window.</summary>
    [JsonStringEnumMemberName("core")]
    Core,
}
