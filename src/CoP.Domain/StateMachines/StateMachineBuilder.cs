namespace CoP.Domain.StateMachines;

/// <summary>Declares a state machine, status by status; the order of the calls is the order of every list and drawing.</summary>
/// <typeparam name="TStatus">The statuses of the machine.</typeparam>
/// <typeparam name="TTrigger">The triggers of the machine.</typeparam>
/// <remarks>Mutable, for one thread. Begin with <see cref="StateMachine{TStatus, TTrigger}.Define"/>.</remarks>
public sealed class StateMachineBuilder<TStatus, TTrigger>
    where TStatus : notnull
    where TTrigger : notnull
{
    private readonly List<StateBuilder<TStatus, TTrigger>> _states = [];

    internal StateMachineBuilder(string name, TStatus initial)
    {
        Name = name;
        Initial = initial;
    }

    internal string Name { get; }

    internal TStatus Initial { get; }

    internal IReadOnlyList<StateBuilder<TStatus, TTrigger>> States => _states;

    /// <summary>Declares a status that can be left.</summary>
    /// <param name="status">The status.</param>
    /// <param name="configure">Declares its edges, at least one.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configure"/> is <see langword="null"/>.</exception>
    public StateMachineBuilder<TStatus, TTrigger> State(TStatus status, Action<StateBuilder<TStatus, TTrigger>> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return Add(new StateBuilder<TStatus, TTrigger>(status, isTerminal: false), configure);
    }

    /// <summary>Declares an end: a status that permits nothing.</summary>
    /// <param name="status">The status.</param>
    /// <param name="configure">Declares entry texts and ignored triggers; edges would be a problem.</param>
    /// <returns>This builder.</returns>
    public StateMachineBuilder<TStatus, TTrigger> Terminal(TStatus status, Action<StateBuilder<TStatus, TTrigger>>? configure = null) =>
        Add(new StateBuilder<TStatus, TTrigger>(status, isTerminal: true), configure);

    /// <summary>Checks the whole declaration and makes it an immutable machine.</summary>
    /// <returns>The machine.</returns>
    /// <exception cref="StateMachineDefinitionException">
    /// Something is wrong: a name that is not kebab-case, a status declared twice, never or unreachably, an unknown target, an edge out of an end, a dead end not declared
    /// as one, two edges of one trigger that no guard tells apart, a trigger both permitted and ignored, an empty text, two statuses or triggers of one name.
    /// All problems are listed.
    /// </exception>
    public StateMachine<TStatus, TTrigger> Build()
    {
        var problems = DefinitionProblems.Of(this);
        return problems.IsEmpty
            ? new StateMachine<TStatus, TTrigger>(Name, Initial, _states)
            : throw new StateMachineDefinitionException(Name, problems);
    }

    private StateMachineBuilder<TStatus, TTrigger> Add(
        StateBuilder<TStatus, TTrigger> state,
        Action<StateBuilder<TStatus, TTrigger>>? configure)
    {
        configure?.Invoke(state);
        _states.Add(state);
        return this;
    }
}
