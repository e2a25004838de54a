using System.Text.Json.Serialization;

namespace CoP.Domain.Deciding;

/// <summary>Something that happened in a community.</summary>
/// <remarks>Immutable, value-equal and thread-safe. Closed: only the library's modules add cases.</remarks>
public abstract record DomainEvent
{
    /// <summary>Who made it happen. Written to the envelope, not to the data.</summary>
    [JsonIgnore]
    public Actor By { get; init; }

    /// <summary>When it happened, in UTC. Written to the envelope, not to the data.</summary>
    [JsonIgnore]
    public DateTimeOffset At { get; init; }

    /// <summary>
    /// How many events the constitution of the community had when this was decided; <see langword="null"/> in the constitution's own stream.
    /// Written to the envelope, not to the data.
    /// </summary>
    [JsonIgnore]
    public long? Seen { get; init; }

    /// <summary>The stable name on the wire: <c>module.event-name</c>. It never changes once published.</summary>
    [JsonIgnore]
    public string Type => WireName;

    internal abstract string WireName { get; }
}
