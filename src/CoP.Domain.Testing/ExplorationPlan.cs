using CoP.Domain.Deciding;
using CoP.Domain.StateMachines;

namespace CoP.Domain.Testing;

/// <summary>What an exhaustive exploration starts from, tries, and checks.</summary>
/// <remarks>Immutable.</remarks>
/// <typeparam name="TCommand">The commands.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <typeparam name="TState">The state, value-equal unless there is a <see cref="Fingerprint"/>.</typeparam>
public sealed record ExplorationPlan<TCommand, TEvent, TState>
    where TCommand : notnull
    where TEvent : notnull
{
    private readonly TState? start;
    private readonly bool hasStart;

    /// <summary>The decider.</summary>
    public required Decider<TCommand, TEvent, TState> Decider { get; init; }

    /// <summary>The commands to try in a state: few, all that matter, always in the same order.</summary>
    public required Func<TState, IEnumerable<TCommand>> Alphabet { get; init; }

    /// <summary>The state to start from; by default the decider's initial state.</summary>
    public TState Start
    {
        get => hasStart ? start! : Decider.Initial;
        init => (start, hasStart) = (value, true);
    }

    /// <summary>
    /// What makes two states the same for the exploration, such as a text without absolute times; by default the states themselves are compared.
    /// Texts are kept as 128 bits of their SHA-256: of a billion states two different ones are taken for the same with a chance below 10⁻²⁰.
    /// </summary>
    public Func<TState, string>? Fingerprint { get; init; }

    /// <summary>What is wrong with a state, one sentence each; nothing by default. Asked at the start and after every decision that changed something.</summary>
    public Func<TState, IEnumerable<string>> Invariants { get; init; } = _ => [];

    /// <summary>The machines whose steps the events take; none by default.</summary>
    public IReadOnlyList<IStateMachine> Machines { get; init; } = [];

    /// <summary>Which statuses a state shows, where steps alone do not tell; none by default.</summary>
    public Func<TState, IEnumerable<MachineStatus>> StatusesOf { get; init; } = _ => [];

    /// <summary>How many decisions from the start at most; 12 by default, from 0.</summary>
    public int MaxDepth { get; init; } = 12;

    /// <summary>How many states at most, the start counted; 1,000,000 by default, from 1.</summary>
    public int MaxStates { get; init; } = 1_000_000;
}
