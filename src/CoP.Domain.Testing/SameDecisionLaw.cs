namespace CoP.Domain.Testing;

/// <summary>Deciding is a function, and it leaves its arguments alone.</summary>
internal sealed class SameDecisionLaw<TCommand, TEvent, TState>(LawSubject<TCommand, TEvent, TState> subject)
    : Law<TCommand, TEvent, TState>(subject)
    where TCommand : notnull
    where TEvent : notnull
{
    public override int Number => 1;

    public override string Sentence => "the same input gets the same decision, and inputs are unchanged";

    public override string? Breach(CommandHistory<TCommand> history)
    {
        var decider = Subject.Decider;
        var state = Subject.Start;
        var twin = state;
        foreach (var command in history.Commands)
        {
            Count();
            var (stateHash, commandHash) = (HashOf(state), HashOf(command));
            var (first, second) = (decider.Do(state, command), decider.Do(state, command));
            var (alone, again) = (decider.DecideAlone(state, command), decider.DecideAlone(state, command));
            var breach = !Same(first.Decision, second.Decision) ? Differ($"two answers to {command}", "first", first.Decision, "second", second.Decision)
                : !Same(first.State, second.State) ? Differ($"two states after {command}", "first", first.State, "second", second.State)
                : !Same(alone, again) ? Differ($"two answers to {command}", "first", alone, "second", again)
                : HashOf(state) != stateHash || !Same(state, twin) ? $"deciding {command} changed the state that it looked at: {state}"
                : HashOf(command) != commandHash ? $"deciding changed the command: {command}"
                : null;
            if (breach is not null)
            {
                return breach;
            }

            // A second copy of the state, made by itself, shows an edit in place that an instance compared with itself would hide.
            twin = first.Events.Aggregate(twin, decider.Evolve);
            state = first.State;
        }

        return null;
    }
}
