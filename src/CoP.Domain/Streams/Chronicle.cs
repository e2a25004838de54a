using CoP.Domain.Collections;
using CoP.Domain.Formats;

namespace CoP.Domain.Streams;

/// <summary>Everything that happened in a community, its constitution and its activities, in one order.</summary>
/// <remarks>
/// The order is that of time; at one instant the constitution comes first as far as an activity has seen it. Reading it changes nothing, so any
/// measure over a community's life takes one. Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record Chronicle
{
    private Chronicle(ValueList<EventEnvelope> entries) => Entries = entries;

    /// <summary>Nothing happened.</summary>
    public static Chronicle Empty { get; } = new([]);

    /// <summary>The events, oldest first.</summary>
    public ValueList<EventEnvelope> Entries { get; }

    /// <summary>Joins streams. Pure.</summary>
    /// <param name="streams">The events of each stream, oldest first; a stream is given whole and once.</param>
    /// <returns>All of them in one order, which does not depend on the order of the arguments.</returns>
    public static Chronicle Of(params ReadOnlySpan<IEnumerable<EventEnvelope>> streams)
    {
        var all = new List<EventEnvelope>();
        foreach (var stream in streams)
        {
            all.AddRange(stream);
        }

        return new(all
            .OrderBy(e => e.Event.At)
            .ThenBy(e => e.Event.Seen ?? (e.Position + 1))
            .ThenBy(e => e.Event.Seen is not null)
            .ThenBy(e => e.Stream)
            .ThenBy(e => e.Position)
            .ToValueList());
    }

    /// <summary>Takes the part from one instant up to, and without, another. Pure.</summary>
    /// <param name="from">The first instant.</param>
    /// <param name="until">The instant after the last one.</param>
    /// <returns>What happened between them.</returns>
    public Chronicle Between(DateTimeOffset from, DateTimeOffset until) =>
        new(Entries.Where(e => e.Event.At >= from && e.Event.At < until).ToValueList());
}
