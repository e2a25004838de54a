using CoP.Domain.Deciding;

namespace CoP.Domain.Testing;

/// <summary>Sending a command twice does what its documentation says.</summary>
internal sealed class RepetitionLaw<TCommand, TEvent, TState>(LawSubject<TCommand, TEvent, TState> subject)
    : Law<TCommand, TEvent, TState>(subject)
    where TCommand : notnull
    where TEvent : notnull
{
    public override int Number => 8;

    public override string Sentence => "a repeated command is refused, unless it says that repeating it changes nothing or happens again";

    public override string? Breach(CommandHistory<TCommand> history) =>
        Walk.Through(Subject, history).Where(t => t.Outcome.IsAccepted).Select(OfOne).FirstOrDefault(b => b is not null);

    private string? OfOne(Taken<TCommand, TEvent, TState> taken)
    {
        Count();
        var said = Subject.Repeating(taken.Before, taken.Command);
        if (taken.Outcome.Events.Count == 0)
        {
            return said == Repetition.ChangesNothing ? null : $"{taken.Command} is accepted without events, and does not say that it may change nothing";
        }

        var second = Subject.Decider.Do(taken.After, taken.Command);
        return said switch
        {
            Repetition.Refused when second.IsAccepted => $"{taken.Command} is accepted twice\n  second answer: {second}",
            Repetition.ChangesNothing when !IsNothing(second) => $"{taken.Command} says that repeating it changes nothing\n  second answer: {second}",
            _ => null,
        };
    }

    private bool IsNothing(Outcome<TEvent, TState> second) =>
        second.IsAccepted ? second.Events.Count == 0 : Subject.HasHooks && second.Refusal is DecisionRefusal.Vetoed;
}
