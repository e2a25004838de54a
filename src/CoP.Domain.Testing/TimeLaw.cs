namespace CoP.Domain.Testing;

/// <summary>A history is told in order.</summary>
internal sealed class TimeLaw<TCommand, TEvent, TState>(LawSubject<TCommand, TEvent, TState> subject)
    : Law<TCommand, TEvent, TState>(subject)
    where TCommand : notnull
    where TEvent : notnull
{
    public override int Number => 10;

    public override string Sentence => "times never run backwards within a history";

    public override string? Breach(CommandHistory<TCommand> history)
    {
        if (Subject.At is not { } timeOf)
        {
            return null;
        }

        var latest = DateTimeOffset.MinValue;
        foreach (var happened in Walk.Through(Subject, history).SelectMany(t => t.Outcome.Events))
        {
            Count();
            var at = timeOf(happened);
            if (at < latest)
            {
                return FormattableString.Invariant($"{happened} is dated {at:O}, behind an event of {latest:O}");
            }

            latest = at;
        }

        return null;
    }
}
