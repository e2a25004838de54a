using System.Collections.Immutable;
using CoP.Domain.Deciding;

namespace CoP.Domain.Testing;

/// <summary>A scenario as far as it is given.</summary>
/// <remarks>Immutable: each method returns a new scenario, so that one beginning serves many tests.</remarks>
/// <typeparam name="TCommand">The commands.</typeparam>
/// <typeparam name="TEvent">The events, value-equal.</typeparam>
/// <typeparam name="TState">The state.</typeparam>
public sealed class GivenScenario<TCommand, TEvent, TState>
    where TCommand : notnull
    where TEvent : notnull
{
    private readonly Decider<TCommand, TEvent, TState> decider;
    private readonly ImmutableList<string> given;
    private readonly Func<TEvent, TEvent> seen;

    internal GivenScenario(Decider<TCommand, TEvent, TState> decider, TState state, ImmutableList<string> given, Func<TEvent, TEvent> seen)
    {
        this.decider = decider;
        this.given = given;
        this.seen = seen;
        State = state;
    }

    /// <summary>The state that is given.</summary>
    public TState State { get; }

    /// <summary>Adds events that have happened.</summary>
    /// <param name="events">The events, oldest first.</param>
    /// <returns>A scenario with them.</returns>
    /// <exception cref="LawBrokenException">An event cannot follow.</exception>
    public GivenScenario<TCommand, TEvent, TState> Given(params ReadOnlySpan<TEvent> events)
    {
        var (state, lines) = (State, given);
        foreach (var happened in events)
        {
            try
            {
                state = decider.Evolve(state, happened);
            }
            catch (CorruptHistoryException e)
            {
                throw new LawBrokenException("what is given can happen", $"{Story(lines)}  cannot follow: {happened}\n  {e.Message}");
            }

            lines = lines.Add($"{happened}");
        }

        return new(decider, state, lines, seen);
    }

    /// <summary>Adds commands that were sent and accepted, each on its own.</summary>
    /// <param name="commands">The commands, oldest first.</param>
    /// <returns>A scenario with what followed from them.</returns>
    /// <exception cref="LawBrokenException">A command is refused.</exception>
    public GivenScenario<TCommand, TEvent, TState> GivenDone(params ReadOnlySpan<TCommand> commands)
    {
        var (state, lines) = (State, given);
        foreach (var command in commands)
        {
            var outcome = decider.Do(state, command);
            if (outcome.Refusal is { } refusal)
            {
                throw new LawBrokenException("what is given can be done", $"{Story(lines)}  not possible: {command}\n  {refusal}");
            }

            state = outcome.State;
            lines = lines.Add($"done: {command}").AddRange(outcome.Events.Select(e => $"  {e}"));
        }

        return new(decider, state, lines, seen);
    }

    /// <summary>Sets the state, where the way to it does not matter.</summary>
    /// <param name="state">The state.</param>
    /// <returns>A scenario that has it, and nothing of what was given before.</returns>
    public GivenScenario<TCommand, TEvent, TState> GivenState(TState state) => new(decider, state, [$"state: {state}"], seen);

    /// <summary>Compares events by a part of them, such as without their stamps: <c>e => e with { At = default }</c>.</summary>
    /// <param name="part">Makes an event of an event; events with equal results are the same to this scenario.</param>
    /// <returns>A scenario that compares so.</returns>
    public GivenScenario<TCommand, TEvent, TState> Comparing(Func<TEvent, TEvent> part) => new(decider, State, given, part);

    /// <summary>Sends commands as one decision.</summary>
    /// <param name="commands">The commands; mostly one.</param>
    /// <returns>The answer, ready for being checked.</returns>
    public ScenarioAnswer<TEvent, TState> When(params ReadOnlySpan<TCommand> commands)
    {
        var lines = string.Concat(commands.ToArray().Select(c => $"  {c}\n"));
        return new(decider.Do(State, commands), State, seen, $"{Story(given)}when\n{lines}");
    }

    private static string Story(ImmutableList<string> lines) =>
        lines.IsEmpty ? "given\n  nothing\n" : $"given\n{string.Concat(lines.Select(l => $"  {l}\n"))}";
}
