using CoP.Domain.Collections;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Formats;
using CoP.Domain.Participation;
using CoP.Domain.StateMachines;
using CoP.Domain.Validation;

namespace CoP.Domain.Streams;

/// <summary>A kind of activity of a community, each with a stream of its own beside the constitution, such as its sessions.</summary>
/// <remarks>
/// An activity is decided on its own state and on the community as it stands, which it reads and never changes; every event records how much of the
/// constitution was seen. So activities never wait for each other. Immutable and thread-safe; only the library's modules make kinds.
/// </remarks>
/// <typeparam name="TCommand">The commands.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <typeparam name="TState">The state, value-equal.</typeparam>
public sealed class StreamKind<TCommand, TEvent, TState> : IStreamKind
    where TCommand : DomainCommand
    where TEvent : DomainEvent
    where TState : class
{
    private readonly StreamRules<TCommand, TEvent, TState> rules;

    internal StreamKind(string name, TState initial, EventCodec events, StreamRules<TCommand, TEvent, TState> rules)
    {
        Name = TextKey.Code(name, nameof(StreamKind<,,>)).Text;
        Initial = initial;
        Events = events;
        this.rules = rules;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The state before the first event.</summary>
    public TState Initial { get; }

    /// <inheritdoc/>
    public EventCodec Events { get; }

    /// <inheritdoc/>
    public IReadOnlyList<IStateMachine> Machines => rules.Machines;

    /// <summary>Begins an activity; nothing has happened in it yet.</summary>
    /// <param name="community">The community.</param>
    /// <param name="name">The activity's name, once in its kind: readable text of 1 to 256 characters.</param>
    /// <returns>Its log without events.</returns>
    /// <exception cref="ArgumentException">The name cannot be read, or the community has no id.</exception>
    public StreamLog<TCommand, TEvent, TState> Begin(CommunityId community, string name) => new(this, Before(StreamId.Of(community, Name, name)), []);

    /// <summary>Rebuilds an activity from its written form. Asks no guard and sets off no reaction.</summary>
    /// <param name="lines">The events of one stream, one a line, from its beginning.</param>
    /// <returns>The log; an incomplete last decision is left out.</returns>
    /// <exception cref="InvalidHistoryException">A line cannot be read, or there is no event; the exception lists every problem with its line.</exception>
    /// <exception cref="CorruptHistoryException">An event cannot follow, or the stream is of another kind.</exception>
    public StreamLog<TCommand, TEvent, TState> Replay(IEnumerable<string> lines)
    {
        var reading = Events.Read(lines);
        if (!reading.Report.IsValid)
        {
            throw new InvalidHistoryException(reading.Report);
        }

        return reading.Events is [var first, ..]
            ? new(this, Fold(Before(first.Stream), reading.Events.Select(e => e.Event)), [.. reading.Events])
            : throw new InvalidHistoryException(new ValidationReport([new("stream", "history.empty", null, "there is no event, so nobody knows which stream it is.")]));
    }

    /// <summary>The state of a stream before its first event. Pure.</summary>
    /// <param name="id">The stream.</param>
    /// <returns>The state at position 0.</returns>
    /// <exception cref="CorruptHistoryException">The stream is of another kind.</exception>
    public StreamState<TState> Before(StreamId id) => string.Equals(id.Kind, Name, StringComparison.Ordinal)
        ? new(id, 0, DateTimeOffset.MinValue, 0, Initial)
        : throw new CorruptHistoryException(Name, $"the stream {id} is of another kind.", null);

    /// <summary>Makes the decider of one stream over the community as it stands. Pure.</summary>
    /// <param name="community">The community.</param>
    /// <param name="id">The stream.</param>
    /// <returns>The decider; make a new one when the community has moved on.</returns>
    /// <exception cref="CorruptHistoryException">The stream is of another kind.</exception>
    public Decider<TCommand, TEvent, StreamState<TState>> Over(Community community, StreamId id)
    {
        ArgumentNullException.ThrowIfNull(community);
        return new(Name, Before(id), (s, c) => Decide(s, c, community), Evolve, s => rules.IsTerminal(s.State), (s, e) => rules.Steps(s.State, e, s.Id.Name));
    }

    /// <summary>Copies the facts of many events into the state, the fast way. Pure.</summary>
    /// <param name="state">The state to start from; it is unchanged.</param>
    /// <param name="events">The events, oldest first; an integrator's facts among them only move the stream on.</param>
    /// <returns>The last state.</returns>
    /// <exception cref="CorruptHistoryException">An event cannot follow.</exception>
    public StreamState<TState> Fold(StreamState<TState> state, IEnumerable<DomainEvent> events)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(events);
        var owner = new Owner();
        foreach (var happened in events)
        {
            state = happened switch
            {
                TEvent e => Evolve(state, e, owner),
                ExtensionRecorded => Onward(state, happened, state.State),
                _ => throw new CorruptHistoryException(happened.Type, $"it is no event of a stream of the kind {Name}.", state.Position),
            };
        }

        return state;
    }

    private Decision<TEvent> Decide(StreamState<TState> stream, TCommand command, Community community)
    {
        ArgumentNullException.ThrowIfNull(command);
        var decision = Objection(stream, command, community) is { } no
            ? Decisions.Refuse<TEvent>(no)
            : rules.Decide(stream.State, command, new(community, stream.Id));
        return decision is Decision<TEvent>.Accepted accepted
            ? accepted with { New = [.. accepted.New.Select(e => (TEvent)((DomainEvent)e with { Seen = community.Position }))] }
            : decision;
    }

    private static Refusal? Objection(StreamState<TState> stream, TCommand command, Community community)
    {
        var now = stream.Now > community.Now ? stream.Now : community.Now;
        return community.Status == CommunityStatus.Unfounded ? new CommunityRefusal.NotFounded()
            : community.Id != stream.Id.Community ? new StreamRefusal.OfAnotherCommunity(stream.Id, community.Id)
            : community.Position < stream.Seen ? new StreamRefusal.ConstitutionIsOlder(stream.Seen, community.Position)
            : command.At < now ? new DecisionRefusal.TimeRunsBackwards(command.At, now)
            : community.LifeCycle.Ending is { } ending ? new CommunityRefusal.Ended(community.Id, ending.ToString())
            : command.By.TryGetMember(out var by) && community.Participation.StandingOf(by) is not Standing.Member and var standing
                ? new StreamRefusal.ActorNotPresent(by, standing.ToString())
            : null;
    }

    private StreamState<TState> Evolve(StreamState<TState> stream, TEvent happened, Owner? owner) =>
        Onward(stream, happened, rules.Evolve(stream.State, happened, owner));

    private static StreamState<TState> Onward(StreamState<TState> stream, DomainEvent happened, TState state) =>
        new(stream.Id, stream.Position + 1, happened.At, happened.Seen ?? stream.Seen, state);
}
