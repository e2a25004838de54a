using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace CoP.Domain.Formats;

/// <summary>How one type of event is written.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Name">The stable name on the wire.</param>
/// <param name="Contract">The JSON contract of its data.</param>
public sealed record EventType(string Name, JsonTypeInfo Contract)
{
    /// <summary>What turns data of an older version into data of the next one; the first turns version 1 into 2. Default: none.</summary>
    public IReadOnlyList<Func<JsonObject, JsonObject>> Upcasts { get; init; } = [];

    /// <summary>The version that is written: one more than there are <see cref="Upcasts"/>.</summary>
    public int Version => Upcasts.Count + 1;
}
