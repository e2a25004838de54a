using CoP.Domain.Deciding;

namespace CoP.Domain.Formats;

/// <summary>A fact that an integrator keeps in a community's history.</summary>
/// <remarks>It has a position like every event and changes no state. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Name">Its type, <c>x-&lt;owner&gt;.&lt;name&gt;</c>.</param>
/// <param name="Version">Its schema version, the integrator's.</param>
/// <param name="Json">The fact, byte for byte.</param>
public sealed record ExtensionRecorded(string Name, int Version, string Json) : DomainEvent
{
    internal override string WireName => Name;
}
