using CoP.Domain.Collections;

namespace CoP.Domain.Deciding;

/// <summary>A decision and the state that it leads to.</summary>
/// <remarks>Immutable and thread-safe, as far as the state is.</remarks>
/// <typeparam name="TEvent">The events.</typeparam>
/// <typeparam name="TState">The state.</typeparam>
public sealed class Outcome<TEvent, TState>
    where TEvent : notnull
{
    internal Outcome(Decision<TEvent> decision, TState state)
    {
        Decision = decision;
        State = state;
    }

    /// <summary>The answer.</summary>
    public Decision<TEvent> Decision { get; }

    /// <summary>The state after the new events; the state as it was if the command was refused.</summary>
    public TState State { get; }

    /// <summary>Whether the command was accepted.</summary>
    public bool IsAccepted => Decision.IsAccepted;

    /// <summary>Why it was refused; <see langword="null"/> if it was accepted.</summary>
    public Refusal? Refusal => Decision.Refusal;

    /// <summary>The new events, oldest first; empty if it was refused.</summary>
    public ValueList<TEvent> Events => Decision.Events;

    /// <summary>Returns the new state, for callers to whom a refusal is a bug.</summary>
    /// <returns>The state after the new events.</returns>
    /// <exception cref="RefusedException">The command was refused.</exception>
    public TState OrThrow() => Refusal is { } refusal ? throw new RefusedException(refusal) : State;

    /// <summary>Returns the decision as text for people.</summary>
    /// <returns>What happened, or why not and what would change it.</returns>
    public override string ToString() => Decision.ToString();
}
