using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.StateMachines;

namespace CoP.Domain.Streams;

/// <summary>What a module tells a kind of stream: its rules, as pure functions.</summary>
internal sealed record StreamRules<TCommand, TEvent, TState>
    where TCommand : DomainCommand
    where TEvent : DomainEvent
    where TState : class
{
    /// <summary>Answers a command of somebody who is present, at a time that may follow, in a community that is alive.</summary>
    public required Func<TState, TCommand, StreamSight, Decision<TEvent>> Decide { get; init; }

    /// <summary>Copies an event into the state.</summary>
    public required Func<TState, TEvent, Owner?, TState> Evolve { get; init; }

    /// <summary>Which steps of which machines an event takes, seen from the state before it; the text is the subject, the stream's name.</summary>
    public Func<TState, TEvent, string, IEnumerable<MachineStep>> Steps { get; init; } = (_, _, _) => [];

    /// <summary>Whether the state accepts nothing any more.</summary>
    public Func<TState, bool> IsTerminal { get; init; } = _ => false;

    /// <summary>The machines that the steps belong to.</summary>
    public IReadOnlyList<IStateMachine> Machines { get; init; } = [];
}
