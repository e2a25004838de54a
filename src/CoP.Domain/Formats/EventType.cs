using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CoP.Domain.Deciding;

namespace CoP.Domain.Formats;

/// <summary>How one type of event is written.</summary>
/// <remarks>Immutable and thread-safe, as far as the upcasts are.</remarks>
public sealed class EventType
{
    /// <summary>Makes a type of event.</summary>
    /// <param name="name">The stable name on the wire.</param>
    /// <param name="contract">The JSON contract of its data.</param>
    public EventType(string name, JsonTypeInfo contract)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(contract);
        Name = name;
        Contract = contract;
    }

    /// <summary>The stable name on the wire.</summary>
    public string Name { get; }

    /// <summary>The JSON contract of its data.</summary>
    public JsonTypeInfo Contract { get; }

    /// <summary>What turns data of an older version into data of the next one; the first turns version 1 into 2. Default: none.</summary>
    public IReadOnlyList<Func<JsonObject, JsonObject>> Upcasts { get; init; } = [];

    /// <summary>The version that is written: one more than there are <see cref="Upcasts"/>.</summary>
    public int Version => Upcasts.Count + 1;

    internal static EventType Of<T>(JsonSerializerOptions contracts, string name)
        where T : DomainEvent => new(name, contracts.GetTypeInfo(typeof(T)));

    /// <summary>Returns name and version.</summary>
    /// <returns>Text for people, such as <c>charter.adopted v1</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name} v{Version}");
}
