using CoP.Domain.Collections;

namespace CoP.Domain.Deciding;

/// <summary>Rules as a value: an initial state, what commands lead to, what events change, when it is over.</summary>
/// <remarks>
/// All functions are pure: same arguments, same answer, nothing else read or changed. A decider is immutable and thread-safe;
/// states are values, so concurrent decisions on one state never disturb each other, and a store that compares positions picks the winner.
/// The idea is Jérémie Chassaing's functional event sourcing decider.
/// </remarks>
/// <typeparam name="TCommand">The commands.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <typeparam name="TState">The state, value-equal.</typeparam>
public sealed class Decider<TCommand, TEvent, TState>
    where TCommand : notnull
    where TEvent : notnull
{
    /// <summary>How many commands one decision may take, follow-ups counted: 64.</summary>
    public const int LongestDecision = 64;

    private readonly Func<TState, TCommand, Decision<TEvent>> decide;
    private readonly Func<TState, TEvent, Owner?, TState> evolve;
    private readonly Func<TState, bool> isTerminal;
    private readonly Func<TState, TEvent, IEnumerable<MachineStep>> steps;

    internal Decider(
        string name,
        TState initial,
        Func<TState, TCommand, Decision<TEvent>> decide,
        Func<TState, TEvent, Owner?, TState> evolve,
        Func<TState, bool> isTerminal,
        Func<TState, TEvent, IEnumerable<MachineStep>> steps)
    {
        Name = name;
        Initial = initial;
        this.decide = decide;
        this.evolve = evolve;
        this.isTerminal = isTerminal;
        this.steps = steps;
    }

    private Decider(Decider<TCommand, TEvent, TState> other)
    {
        Name = other.Name;
        Initial = other.Initial;
        decide = other.decide;
        evolve = other.evolve;
        isTerminal = other.isTerminal;
        steps = other.steps;
        BuiltIn = other.BuiltIn;
        Added = other.Added;
        Guards = other.Guards;
        Folder = other.Folder;
    }

    /// <summary>The decider's name, in kebab case.</summary>
    public string Name { get; }

    /// <summary>The state before the first event.</summary>
    public TState Initial { get; }

    internal IReadOnlyList<Reaction<TCommand, TEvent, TState>> BuiltIn { get; private init; } = [];

    internal IReadOnlyList<Reaction<TCommand, TEvent, TState>> Added { get; private init; } = [];

    internal IReadOnlyList<Guard<TCommand, TEvent, TState>> Guards { get; private init; } = [];

    private Func<TState, IEnumerable<TEvent>, TState>? Folder { get; init; }

    /// <summary>Makes a decider of your own rules, so that scenarios, laws and explorations work on it as on the library's.</summary>
    /// <remarks>Refuse with <see cref="DecisionRefusal.Vetoed"/>: the other refusals belong to the library's modules.</remarks>
    /// <param name="name">The decider's name, in kebab case.</param>
    /// <param name="initial">The state before the first event; a value that nobody changes.</param>
    /// <param name="decide">Answers a command. Pure.</param>
    /// <param name="evolve">Copies an event into the state; throws <see cref="CorruptHistoryException"/> if it cannot follow. Pure, but for what the owner made.</param>
    /// <param name="isTerminal">Whether a state accepts nothing any more; never, if absent.</param>
    /// <param name="steps">Which steps of which machines an event takes, seen from the state before it; none, if absent.</param>
    /// <returns>The decider.</returns>
    /// <exception cref="ArgumentException">The name is not in kebab case.</exception>
    public static Decider<TCommand, TEvent, TState> Create(
        string name,
        TState initial,
        Func<TState, TCommand, Decision<TEvent>> decide,
        Func<TState, TEvent, Owner?, TState> evolve,
        Func<TState, bool>? isTerminal = null,
        Func<TState, TEvent, IEnumerable<MachineStep>>? steps = null)
    {
        ArgumentNullException.ThrowIfNull(decide);
        ArgumentNullException.ThrowIfNull(evolve);
        return new(TextKey.Code(name, nameof(Decider<,,>)).Text, initial, decide, evolve, isTerminal ?? (_ => false), steps ?? ((_, _) => []));
    }

    /// <summary>Answers one command without guards and reactions. Pure.</summary>
    /// <param name="state">The state.</param>
    /// <param name="command">The command.</param>
    /// <returns>The events of the owning module alone, or the refusal.</returns>
    public Decision<TEvent> DecideAlone(TState state, TCommand command) => decide(state, command);

    /// <summary>Answers commands as one: all of them with all that follows, or none. Pure.</summary>
    /// <param name="state">The state.</param>
    /// <param name="commands">The commands, in order; each is decided on what the former ones led to.</param>
    /// <returns>The decision and the state that it leads to.</returns>
    /// <exception cref="ReactionCycleException">More than <see cref="LongestDecision"/> commands followed from them.</exception>
    /// <exception cref="ArgumentNullException">A command is <see langword="null"/>.</exception>
    public Outcome<TEvent, TState> Do(TState state, params ReadOnlySpan<TCommand> commands) =>
        new Deliberation<TCommand, TEvent, TState>(this, state).Run(commands);

    /// <summary>Copies the facts of an event into the state. Holds no rule, asks no guard, sets off no reaction. Pure.</summary>
    /// <param name="state">The state.</param>
    /// <param name="happened">The event.</param>
    /// <returns>The next state; <paramref name="state"/> is unchanged.</returns>
    /// <exception cref="CorruptHistoryException">The event cannot follow.</exception>
    public TState Evolve(TState state, TEvent happened) => evolve(state, happened, null);

    /// <summary>Copies the facts of many events into the state, the fast way. Pure.</summary>
    /// <param name="state">The state to start from; it is unchanged.</param>
    /// <param name="events">The events, oldest first.</param>
    /// <returns>The last state.</returns>
    /// <exception cref="CorruptHistoryException">An event cannot follow.</exception>
    public TState Fold(TState state, IEnumerable<TEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        if (Folder is { } fold)
        {
            return fold(state, events);
        }

        var owner = new Owner();
        foreach (var happened in events)
        {
            state = evolve(state, happened, owner);
        }

        return state;
    }

    /// <summary>Says whether the state accepts nothing any more. Pure.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Whether it is over.</returns>
    public bool IsTerminal(TState state) => isTerminal(state);

    /// <summary>Says which steps of which machines an event takes. Pure.</summary>
    /// <param name="before">The state before the event.</param>
    /// <param name="happened">The event.</param>
    /// <returns>The steps, in the order of the modules; often none.</returns>
    public IEnumerable<MachineStep> StepsOf(TState before, TEvent happened) => steps(before, happened);

    /// <summary>Adds an integrator's guards and reactions, behind the ones that are there. This decider does not change. Pure.</summary>
    /// <param name="hooks">The guards and reactions.</param>
    /// <returns>A decider with them.</returns>
    public Decider<TCommand, TEvent, TState> With(Hooks<TCommand, TEvent, TState> hooks)
    {
        ArgumentNullException.ThrowIfNull(hooks);
        return new(this) { Added = [.. Added, .. hooks.Reactions], Guards = [.. Guards, .. hooks.Guards] };
    }

    // A module that builds its state once for many events says how; a law holds it to what evolving step by step gives.
    internal Decider<TCommand, TEvent, TState> Folding(Func<TState, IEnumerable<TEvent>, TState> fold) => new(this) { Folder = fold };

    internal Decider<TCommand, TEvent, TState> Reacting(params IReadOnlyList<Reaction<TCommand, TEvent, TState>> reactions) =>
        new(this) { BuiltIn = [.. BuiltIn, .. reactions] };
}
