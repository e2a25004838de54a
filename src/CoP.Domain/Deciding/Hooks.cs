using CoP.Domain.StateMachines;

namespace CoP.Domain.Deciding;

/// <summary>What an integrator adds to a decider: guards that may veto, reactions that may add commands.</summary>
/// <remarks>
/// Hooks are pure functions: they look at what they are given and return an answer. They run while a command is decided, in the order in
/// which they were added, guards before anything is applied and reactions behind the library's own; restoring and replaying run none of them.
/// Each adding method returns a new value. Immutable and thread-safe, as far as the functions are.
/// </remarks>
/// <typeparam name="TCommand">The commands.</typeparam>
/// <typeparam name="TEvent">The events.</typeparam>
/// <typeparam name="TState">The state.</typeparam>
public sealed class Hooks<TCommand, TEvent, TState>
    where TCommand : notnull
    where TEvent : notnull
{
    private readonly string owner;

    /// <summary>Starts with no hooks.</summary>
    /// <param name="owner">Whose hooks they are, in kebab case; part of the code of every veto.</param>
    /// <exception cref="ArgumentException">The owner is not in kebab case.</exception>
    public Hooks(string owner) => this.owner = TextKey.Code(owner, nameof(owner)).Text;

    private Hooks(Hooks<TCommand, TEvent, TState> other)
    {
        owner = other.owner;
        Guards = other.Guards;
        Reactions = other.Reactions;
    }

    internal IReadOnlyList<Guard<TCommand, TEvent, TState>> Guards { get; private init; } = [];

    internal IReadOnlyList<Reaction<TCommand, TEvent, TState>> Reactions { get; private init; } = [];

    /// <summary>Adds a guard that is asked before a command of one type, follow-ups included.</summary>
    /// <typeparam name="T">The type of command.</typeparam>
    /// <param name="guard">Gets the state and the command; returns a veto, or <see langword="null"/> to let it pass.</param>
    /// <returns>Hooks with the guard.</returns>
    public Hooks<TCommand, TEvent, TState> Before<T>(Func<TState, T, Veto?> guard)
        where T : TCommand
    {
        ArgumentNullException.ThrowIfNull(guard);
        return Guarded(new(Named($"before {typeof(T).Name}"), (state, command) => command is T t ? Signed(guard(state, t)) : null, null));
    }

    /// <summary>Adds a reaction to events of one type.</summary>
    /// <typeparam name="T">The type of event.</typeparam>
    /// <param name="reaction">Gets the state before, the event and the state after; returns the commands that follow.</param>
    /// <returns>Hooks with the reaction.</returns>
    public Hooks<TCommand, TEvent, TState> After<T>(Func<TState, T, TState, IEnumerable<TCommand>> reaction)
        where T : TEvent
    {
        ArgumentNullException.ThrowIfNull(reaction);
        return Reacting(new(Named($"after {typeof(T).Name}"), (before, e, after) => e is T t ? reaction(before, t, after) : []));
    }

    /// <summary>Adds a guard on entering a status of a machine.</summary>
    /// <typeparam name="TStatus">The machine's status.</typeparam>
    /// <typeparam name="TTrigger">The machine's trigger.</typeparam>
    /// <param name="machine">The machine.</param>
    /// <param name="status">The status that would be entered.</param>
    /// <param name="guard">Gets the state before, the event and the step; returns a veto, or <see langword="null"/>.</param>
    /// <returns>Hooks with the guard.</returns>
    public Hooks<TCommand, TEvent, TState> OnEntry<TStatus, TTrigger>(
        StateMachine<TStatus, TTrigger> machine, TStatus status, Func<TState, TEvent, MachineStep, Veto?> guard)
        where TStatus : notnull
        where TTrigger : notnull => OnStep(machine, $"entry of {machine?.NameOf(status)}", (s, m) => s.To == m.NameOf(status), guard);

    /// <summary>Adds a guard on leaving a status of a machine.</summary>
    /// <typeparam name="TStatus">The machine's status.</typeparam>
    /// <typeparam name="TTrigger">The machine's trigger.</typeparam>
    /// <param name="machine">The machine.</param>
    /// <param name="status">The status that would be left.</param>
    /// <param name="guard">Gets the state before, the event and the step; returns a veto, or <see langword="null"/>.</param>
    /// <returns>Hooks with the guard.</returns>
    public Hooks<TCommand, TEvent, TState> OnExit<TStatus, TTrigger>(
        StateMachine<TStatus, TTrigger> machine, TStatus status, Func<TState, TEvent, MachineStep, Veto?> guard)
        where TStatus : notnull
        where TTrigger : notnull => OnStep(machine, $"exit of {machine?.NameOf(status)}", (s, m) => s.From == m.NameOf(status), guard);

    /// <summary>Adds a guard on every step of a machine that one trigger takes.</summary>
    /// <typeparam name="TStatus">The machine's status.</typeparam>
    /// <typeparam name="TTrigger">The machine's trigger.</typeparam>
    /// <param name="machine">The machine.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="guard">Gets the state before, the event and the step; returns a veto, or <see langword="null"/>.</param>
    /// <returns>Hooks with the guard.</returns>
    public Hooks<TCommand, TEvent, TState> OnTransition<TStatus, TTrigger>(
        StateMachine<TStatus, TTrigger> machine, TTrigger trigger, Func<TState, TEvent, MachineStep, Veto?> guard)
        where TStatus : notnull
        where TTrigger : notnull => OnStep(machine, $"transition {machine?.NameOf(trigger)}", (s, m) => s.Trigger == m.NameOf(trigger), guard);

    /// <summary>Adds a reaction to entering a status of a machine.</summary>
    /// <typeparam name="TStatus">The machine's status.</typeparam>
    /// <typeparam name="TTrigger">The machine's trigger.</typeparam>
    /// <param name="machine">The machine.</param>
    /// <param name="status">The status that was entered.</param>
    /// <param name="reaction">Gets the state before, the event, the step and the state after; returns the commands that follow.</param>
    /// <returns>Hooks with the reaction.</returns>
    public Hooks<TCommand, TEvent, TState> AfterEntry<TStatus, TTrigger>(
        StateMachine<TStatus, TTrigger> machine, TStatus status, Func<TState, TEvent, MachineStep, TState, IEnumerable<TCommand>> reaction)
        where TStatus : notnull
        where TTrigger : notnull => AfterStep(machine, $"after entry of {machine?.NameOf(status)}", (s, m) => s.To == m.NameOf(status), reaction);

    /// <summary>Adds a reaction to leaving a status of a machine.</summary>
    /// <typeparam name="TStatus">The machine's status.</typeparam>
    /// <typeparam name="TTrigger">The machine's trigger.</typeparam>
    /// <param name="machine">The machine.</param>
    /// <param name="status">The status that was left.</param>
    /// <param name="reaction">Gets the state before, the event, the step and the state after; returns the commands that follow.</param>
    /// <returns>Hooks with the reaction.</returns>
    public Hooks<TCommand, TEvent, TState> AfterExit<TStatus, TTrigger>(
        StateMachine<TStatus, TTrigger> machine, TStatus status, Func<TState, TEvent, MachineStep, TState, IEnumerable<TCommand>> reaction)
        where TStatus : notnull
        where TTrigger : notnull => AfterStep(machine, $"after exit of {machine?.NameOf(status)}", (s, m) => s.From == m.NameOf(status), reaction);

    /// <summary>Adds a reaction to every step of a machine that one trigger takes.</summary>
    /// <typeparam name="TStatus">The machine's status.</typeparam>
    /// <typeparam name="TTrigger">The machine's trigger.</typeparam>
    /// <param name="machine">The machine.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="reaction">Gets the state before, the event, the step and the state after; returns the commands that follow.</param>
    /// <returns>Hooks with the reaction.</returns>
    public Hooks<TCommand, TEvent, TState> AfterTransition<TStatus, TTrigger>(
        StateMachine<TStatus, TTrigger> machine, TTrigger trigger, Func<TState, TEvent, MachineStep, TState, IEnumerable<TCommand>> reaction)
        where TStatus : notnull
        where TTrigger : notnull =>
        AfterStep(machine, $"after transition {machine?.NameOf(trigger)}", (s, m) => s.Trigger == m.NameOf(trigger), reaction);

    private Hooks<TCommand, TEvent, TState> AfterStep<TStatus, TTrigger>(
        StateMachine<TStatus, TTrigger>? machine,
        string name,
        Func<MachineStep, StateMachine<TStatus, TTrigger>, bool> matches,
        Func<TState, TEvent, MachineStep, TState, IEnumerable<TCommand>> reaction)
        where TStatus : notnull
        where TTrigger : notnull
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(reaction);
        return Reacting(new(
            Named($"{machine.Name} {name}"),
            null,
            (before, e, step, after) => step.Machine == machine.Name && matches(step, machine) ? reaction(before, e, step, after) : []));
    }

    private Hooks<TCommand, TEvent, TState> OnStep<TStatus, TTrigger>(
        StateMachine<TStatus, TTrigger>? machine,
        string name,
        Func<MachineStep, StateMachine<TStatus, TTrigger>, bool> matches,
        Func<TState, TEvent, MachineStep, Veto?> guard)
        where TStatus : notnull
        where TTrigger : notnull
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(guard);
        return Guarded(new(
            Named($"{machine.Name} {name}"),
            null,
            (before, e, step) => step.Machine == machine.Name && matches(step, machine) ? Signed(guard(before, e, step)) : null));
    }

    private Hooks<TCommand, TEvent, TState> Guarded(Guard<TCommand, TEvent, TState> guard) => new(this) { Guards = [.. Guards, guard] };

    private Hooks<TCommand, TEvent, TState> Reacting(Reaction<TCommand, TEvent, TState> reaction) => new(this) { Reactions = [.. Reactions, reaction] };

    private string Named(string hook) => $"{owner}: {hook}";

    private Veto? Signed(Veto? veto) => veto is null ? null : veto with { Reason = $"x-{owner}.{TextKey.Code(veto.Reason, nameof(Veto)).Text}" };
}
