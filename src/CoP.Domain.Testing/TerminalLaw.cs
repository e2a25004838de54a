namespace CoP.Domain.Testing;

/// <summary>What is over is over.</summary>
internal sealed class TerminalLaw<TCommand, TEvent, TState>(LawSubject<TCommand, TEvent, TState> subject)
    : Law<TCommand, TEvent, TState>(subject)
    where TCommand : notnull
    where TEvent : notnull
{
    public override int Number => 7;

    public override string Sentence => "a terminal state accepts nothing";

    public override string? Breach(CommandHistory<TCommand> history)
    {
        var last = Subject.Start;
        foreach (var taken in Walk.Through(Subject, history))
        {
            if (Accepted(taken.Before, taken.Command) is { } breach)
            {
                return breach;
            }

            last = taken.After;
        }

        return history.Commands.Select(c => Accepted(last, c)).FirstOrDefault(b => b is not null);
    }

    private string? Accepted(TState state, TCommand command)
    {
        if (!Subject.Decider.IsTerminal(state))
        {
            return null;
        }

        Count();
        var outcome = Subject.Decider.Do(state, command);
        return outcome.IsAccepted ? $"the state is terminal, yet {command} is accepted: {outcome}\n  state: {state}" : null;
    }
}
