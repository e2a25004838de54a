using CoP.Domain.Deciding;

namespace CoP.Domain.Testing;

/// <summary>One command of a history, answered.</summary>
internal sealed record Taken<TCommand, TEvent, TState>(TCommand Command, TState Before, Outcome<TEvent, TState> Outcome)
    where TCommand : notnull
    where TEvent : notnull
{
    public TState After => Outcome.State;
}
