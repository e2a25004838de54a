using System.Globalization;
using CoP.Domain.Deciding;

namespace CoP.Domain.Formats;

/// <summary>An event and what the history knows of it: which stream, which position, which decision, what caused it.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Stream">The stream.</param>
/// <param name="Position">The position in the stream, from 0, without gaps.</param>
/// <param name="Decision">The position of the first event of the same decision.</param>
/// <param name="DecisionSize">How many events the decision has; a decision is applied whole or not at all.</param>
/// <param name="Cause">What brought it about; <see langword="null"/> if nobody said.</param>
/// <param name="Correlation">The caller's id that ties together what belongs together.</param>
/// <param name="Event">What happened, with who and when.</param>
public sealed record EventEnvelope(
    StreamId Stream, long Position, long Decision, int DecisionSize, EventCause? Cause, string? Correlation, DomainEvent Event)
{
    /// <summary>The event's id: <c>&lt;stream&gt;/&lt;position&gt;</c>.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Stream}/{Position}");

    /// <summary>Puts the events of a decision into envelopes, as a store has to keep them.</summary>
    /// <typeparam name="TEvent">The events.</typeparam>
    /// <param name="stream">The stream.</param>
    /// <param name="position">The position of the first event.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="commands">The commands that were decided.</param>
    /// <returns>The envelopes; none if the decision was refused or changes nothing.</returns>
    public static IReadOnlyList<EventEnvelope> Wrap<TEvent>(
        StreamId stream, long position, Decision<TEvent> decision, params ReadOnlySpan<DomainCommand> commands)
        where TEvent : DomainEvent
    {
        if (decision is not Decision<TEvent>.Accepted accepted)
        {
            return [];
        }

        var envelopes = new EventEnvelope[accepted.New.Count];
        for (var i = 0; i < envelopes.Length; i++)
        {
            var from = accepted.Causes[i];
            var command = from.Command < commands.Length ? commands[from.Command] : null;
            EventCause? cause = from.Event >= 0 ? new(position + from.Event, null) : command?.CommandId is { } id ? new(null, id) : null;
            envelopes[i] = new(stream, position + i, position, envelopes.Length, cause, command?.Correlation, accepted.New[i]);
        }

        return envelopes;
    }
}
