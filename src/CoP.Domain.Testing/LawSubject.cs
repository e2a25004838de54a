using CoP.Domain.Deciding;
using CoP.Domain.StateMachines;
using FsCheck;

namespace CoP.Domain.Testing;

/// <summary>A decider with all that its laws need to know: how commands come about, its machines, its invariants, its codec.</summary>
/// <remarks>Immutable. What is left out is not checked, and the report says so.</remarks>
/// <typeparam name="TCommand">The commands.</typeparam>
/// <typeparam name="TEvent">The events, value-equal.</typeparam>
/// <typeparam name="TState">The state, value-equal.</typeparam>
public sealed record LawSubject<TCommand, TEvent, TState>
    where TCommand : notnull
    where TEvent : notnull
{
    private readonly TState? start;
    private readonly bool hasStart;

    /// <summary>The decider.</summary>
    public required Decider<TCommand, TEvent, TState> Decider { get; init; }

    /// <summary>
    /// Generates a command that somebody might send in a state: mostly sensible, sometimes not. Asked in terminal states too, and must answer there.
    /// </summary>
    public required Func<TState, Gen<TCommand>> Commands { get; init; }

    /// <summary>Simpler commands to try in the place of one, while shrinking; none by default. Must come to an end.</summary>
    public Func<TCommand, IEnumerable<TCommand>> Simpler { get; init; } = _ => [];

    /// <summary>The state from which every history starts; by default the decider's initial state.</summary>
    public TState Start
    {
        get => hasStart ? start! : Decider.Initial;
        init => (start, hasStart) = (value, true);
    }

    /// <summary>The machines whose steps the events take; none by default.</summary>
    public IReadOnlyList<IStateMachine> Machines { get; init; } = [];

    /// <summary>Which statuses a state shows, where steps alone do not tell; none by default. Used in reports.</summary>
    public Func<TState, IEnumerable<MachineStatus>> StatusesOf { get; init; } = _ => [];

    /// <summary>What is wrong with a state, one sentence each; nothing by default.</summary>
    public Func<TState, IEnumerable<string>> Invariants { get; init; } = _ => [];

    /// <summary>Whether the library or its user has documented a code of a refusal; by default every well-formed code is known.</summary>
    public Func<string, bool> IsKnownCode { get; init; } = _ => true;

    /// <summary>What a command's documentation says about repeating it, by the state before and the command; by default the second is refused.</summary>
    public Func<TState, TCommand, Repetition> Repeating { get; init; } = (_, _) => Repetition.Refused;

    /// <summary>Writes an event; <see langword="null"/> by default: no codec is checked.</summary>
    public Func<TEvent, string>? Write { get; init; }

    /// <summary>Reads what <see cref="Write"/> wrote; <see langword="null"/> by default.</summary>
    public Func<string, TEvent>? Read { get; init; }

    /// <summary>Events as older versions wrote them, which must be readable for ever; none by default.</summary>
    public IReadOnlyList<string> Recorded { get; init; } = [];

    /// <summary>When an event happened; <see langword="null"/> by default: times are not checked.</summary>
    public Func<TEvent, DateTimeOffset>? At { get; init; }

    /// <summary>How many commands a history has at most; 40 by default, from 1.</summary>
    public int LongestHistory { get; init; } = 40;

    /// <summary>How many histories are tried; 200 by default, from 1.</summary>
    public int Histories { get; init; } = 200;

    /// <summary>Where chance starts; the same seed gives the same histories. 12345 by default.</summary>
    public ulong Seed { get; init; } = 12345;

    /// <summary>Whether hooks of an integrator are in place, so that any command may be vetoed.</summary>
    public bool HasHooks { get; private init; }

    /// <summary>The same subject with an integrator's hooks in place: all laws must hold with them too.</summary>
    /// <param name="hooks">The guards and reactions.</param>
    /// <returns>A subject with them.</returns>
    public LawSubject<TCommand, TEvent, TState> With(Hooks<TCommand, TEvent, TState> hooks) =>
        this with { Decider = Decider.With(hooks), HasHooks = true };
}
