using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Tests.Laws;

/// <summary>A module's state with the position and the time of its stream, as a community gives them.</summary>
internal sealed record Numbered<TState>(TState State, long Position, DateTimeOffset Now)
{
    public static Decider<TCommand, TEvent, Numbered<TState>> Decider<TCommand, TEvent>(
        string name,
        Numbered<TState> start,
        Func<Numbered<TState>, TCommand, Decision<TEvent>> decide,
        Func<TState, TEvent, Owner?, TState> evolve,
        Func<TState, TEvent, IEnumerable<MachineStep>> steps)
        where TCommand : DomainCommand
        where TEvent : DomainEvent =>
        new(
            name,
            start,
            decide,
            (s, e, owner) => new(evolve(s.State, e, owner), s.Position + 1, e.At),
            _ => false,
            (s, e) => steps(s.State, e));
}
