using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Streams;
using CoP.Domain.Testing.Communities;
using FsCheck.Fluent;

namespace CoP.Domain.Testing.Streams;

/// <summary>A kind of activity with generated commands and invariants: take a subject of it, add your hooks, check all laws.</summary>
/// <typeparam name="TCommand">The commands.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <typeparam name="TState">The state, value-equal.</typeparam>
public sealed class Activity<TCommand, TEvent, TState> : IActivity
    where TCommand : DomainCommand
    where TEvent : DomainEvent
    where TState : class
{
    private readonly Func<Community, StreamState<TState>, Dice, DateTimeOffset, TCommand> next;
    private readonly Func<TState, string> fingerprint;

    /// <summary>Makes an activity.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="next">Draws a command that somebody might give: mostly sensible there and then, sometimes not.</param>
    /// <param name="fingerprint">What makes two states the same for an exploration: no absolute times.</param>
    internal Activity(
        StreamKind<TCommand, TEvent, TState> kind,
        Func<Community, StreamState<TState>, Dice, DateTimeOffset, TCommand> next,
        Func<TState, string> fingerprint)
    {
        Kind = kind;
        this.next = next;
        this.fingerprint = fingerprint;
    }

    /// <summary>The kind.</summary>
    public StreamKind<TCommand, TEvent, TState> Kind { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; internal init; } = ["one", "two"];

    IStreamKind IActivity.Kind => Kind;

    /// <summary>What is wrong with a state, one sentence each.</summary>
    internal Func<TState, IEnumerable<string>> Invariants { get; init; } = _ => [];

    /// <summary>What a command's documentation says about repeating it, by the state before and the command.</summary>
    internal Func<TState, TCommand, Repetition> Repeating { get; init; } = (_, _) => Repetition.Refused;

    /// <summary>How many commands a generated history has at most.</summary>
    internal int LongestHistory { get; init; } = 40;

    /// <summary>Makes the subject of one stream in a community that stands still.</summary>
    /// <param name="community">The community; alive.</param>
    /// <param name="name">The name of the stream; the first of <see cref="Names"/> if it is left out.</param>
    /// <returns>The decider with generated commands, its machines, its invariants and its codec.</returns>
    public LawSubject<TCommand, TEvent, StreamState<TState>> Over(Community community, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(community);
        var id = StreamId.Of(community.Id, Kind.Name, name ?? Names[0]);
        return new()
        {
            Decider = Kind.Over(community, id),
            Commands = s => Gen.Choose(0, int.MaxValue).Select(chance => Drawn(community, s, (ulong)chance)),
            Machines = Kind.Machines,
            Invariants = s => Invariants(s.State),
            IsKnownCode = RefusalCodes.IsWellFormed,
            Repeating = (s, c) => Repeating(s.State, c),
            Write = e => Kind.Events.Write(new(id, 0, 0, 1, null, null, e)),
            Read = line => (TEvent)Kind.Events.Read([line]).Events[0].Event,
            At = e => e.At,
            LongestHistory = LongestHistory,
        };
    }

    LawReport IActivity.CheckAll(Community community, int histories) => LawsOf(community, histories).CheckAll();

    HistoryReport IActivity.Distribution(Community community, int histories) => LawsOf(community, histories).Distribution();

    IEnumerable<MachineStep> IActivity.Steps(object stream, DomainEvent happened) =>
        Kind.Over(Community.Unfounded, Of(stream).Id).StepsOf(Of(stream), (TEvent)happened);

    IEnumerable<string> IActivity.Violations(object stream) => Invariants(Of(stream).State);

    DomainCommand IActivity.Draw(Community community, object stream, ulong chance) => Drawn(community, Of(stream), chance);

    Decision<DomainEvent> IActivity.Decide(Community community, object stream, DomainCommand command)
    {
        var decision = Kind.Over(community, Of(stream).Id).Do(Of(stream), (TCommand)command).Decision;
        return decision is Decision<TEvent>.Accepted accepted
            ? new Decision<DomainEvent>.Accepted([.. accepted.New], accepted.Causes)
            : new Decision<DomainEvent>.Refused(decision.Refusal!);
    }

    object IActivity.Evolve(Community community, object stream, DomainEvent happened) => Kind.Over(community, Of(stream).Id).Evolve(Of(stream), (TEvent)happened);

    object IActivity.Before(StreamId id) => Kind.Before(id);

    Repetition IActivity.RepetitionOf(object stream, DomainCommand command) => Repeating(Of(stream).State, (TCommand)command);

    string IActivity.Fingerprint(object stream) => fingerprint(Of(stream).State);

    private static StreamState<TState> Of(object stream) => (StreamState<TState>)stream;

    private DeciderLaws<TCommand, TEvent, StreamState<TState>> LawsOf(Community community, int histories) => new(Over(community) with { Histories = histories });

    private TCommand Drawn(Community community, StreamState<TState> stream, ulong chance)
    {
        var dice = new Dice(chance);
        return next(community, stream, dice, Clock.Later(stream.Now > community.Now ? stream.Now : community.Now, dice));
    }
}
