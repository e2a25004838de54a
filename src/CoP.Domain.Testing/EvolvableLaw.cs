namespace CoP.Domain.Testing;

/// <summary>No decider emits an event that it cannot evolve.</summary>
internal sealed class EvolvableLaw<TCommand, TEvent, TState>(LawSubject<TCommand, TEvent, TState> subject)
    : Law<TCommand, TEvent, TState>(subject)
    where TCommand : notnull
    where TEvent : notnull
{
    public override int Number => 2;

    public override string Sentence => "every emitted event can be evolved";

    public override string? Breach(CommandHistory<TCommand> history)
    {
        var state = Subject.Start;
        foreach (var command in history.Commands)
        {
            if (AloneBreach(state, command) is { } breach)
            {
                return breach;
            }

            state = Subject.Decider.Do(state, command).State;
        }

        return null;
    }

    private string? AloneBreach(TState state, TCommand command)
    {
        foreach (var happened in Subject.Decider.DecideAlone(state, command).Events)
        {
            Count();
            try
            {
                state = Subject.Decider.Evolve(state, happened);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                return $"{command} emits {happened}, which cannot be evolved: {e.GetType().Name}: {e.Message}\n  state: {state}";
            }
        }

        return null;
    }
}
