using System.Collections.Immutable;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Formats;

namespace CoP.Domain.Streams;

/// <summary>One activity of a community together with its history, such as a session from its planning to its end.</summary>
/// <remarks>Immutable and thread-safe: every decision gives a new log. Programs with a store keep the events there and use <see cref="StreamKind{TCommand, TEvent, TState}.Over"/>.</remarks>
/// <typeparam name="TCommand">The commands.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <typeparam name="TState">The state, value-equal.</typeparam>
public sealed class StreamLog<TCommand, TEvent, TState>
    where TCommand : DomainCommand
    where TEvent : DomainEvent
    where TState : class
{
    private readonly StreamKind<TCommand, TEvent, TState> kind;
    private readonly StreamState<TState> stream;
    private readonly ImmutableList<EventEnvelope> events;
    private readonly ImmutableList<Hooks<TCommand, TEvent, StreamState<TState>>> hooks;

    internal StreamLog(
        StreamKind<TCommand, TEvent, TState> kind,
        StreamState<TState> stream,
        ImmutableList<EventEnvelope> events,
        ImmutableList<Hooks<TCommand, TEvent, StreamState<TState>>>? hooks = null)
    {
        this.kind = kind;
        this.stream = stream;
        this.events = events;
        this.hooks = hooks ?? [];
    }

    /// <summary>Which stream.</summary>
    public StreamId Id => stream.Id;

    /// <summary>The activity as it stands.</summary>
    public TState State => stream.State;

    /// <summary>The activity as it stands, with position and time.</summary>
    public StreamState<TState> Stream => stream;

    /// <summary>Its history, oldest first.</summary>
    public IReadOnlyList<EventEnvelope> Events => events;

    /// <summary>Adds an integrator's hooks to all further decisions.</summary>
    /// <param name="more">Guards and reactions.</param>
    /// <returns>A log that asks them.</returns>
    public StreamLog<TCommand, TEvent, TState> With(Hooks<TCommand, TEvent, StreamState<TState>> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return new(kind, stream, events, hooks.Add(more));
    }

    /// <summary>Answers commands as one decision: all of them, or none.</summary>
    /// <param name="community">The community as it stands.</param>
    /// <param name="commands">The commands, in order.</param>
    /// <returns>The decision and the log that it leads to.</returns>
    public Outcome<TEvent, StreamLog<TCommand, TEvent, TState>> Do(Community community, params ReadOnlySpan<TCommand> commands)
    {
        var outcome = hooks.Aggregate(kind.Over(community, Id), (d, h) => d.With(h)).Do(stream, commands);
        return new(outcome.Decision, outcome.IsAccepted ? Follow(outcome, commands) : this);
    }

    /// <summary>Says whether <see cref="Do"/> would accept a command, the hooks of this log asked.</summary>
    /// <param name="community">The community as it stands.</param>
    /// <param name="command">The command.</param>
    /// <returns>Whether it would.</returns>
    public bool CanDo(Community community, TCommand command) => WhyNot(community, command) is null;

    /// <summary>Says why <see cref="Do"/> would refuse a command, the hooks of this log asked.</summary>
    /// <param name="community">The community as it stands.</param>
    /// <param name="command">The command.</param>
    /// <returns>The refusal; <see langword="null"/> if it would accept.</returns>
    public Refusal? WhyNot(Community community, TCommand command) => Do(community, command).Refusal;

    /// <summary>Writes the history.</summary>
    /// <returns>The events, one a line, as JSON.</returns>
    public IEnumerable<string> ToJsonLines() => events.Select(kind.Events.Write);

    private StreamLog<TCommand, TEvent, TState> Follow(Outcome<TEvent, StreamState<TState>> outcome, ReadOnlySpan<TCommand> commands)
    {
        var wide = new DomainCommand[commands.Length];
        for (var i = 0; i < commands.Length; i++)
        {
            wide[i] = commands[i];
        }

        return new(kind, outcome.State, events.AddRange(EventEnvelope.Wrap(Id, stream.Position, outcome.Decision, wide)), hooks);
    }
}
