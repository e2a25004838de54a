using CoP.Domain.Deciding;

namespace CoP.Domain.Testing;

/// <summary>Hooks run while deciding and at no other time; hooks that only look change no decision.</summary>
internal sealed class ReplayLaw<TCommand, TEvent, TState>(
    LawSubject<TCommand, TEvent, TState> subject,
    Func<Decider<TCommand, TEvent, TState>, Hooks<TCommand, TEvent, TState>, Decider<TCommand, TEvent, TState>> hook)
    : Law<TCommand, TEvent, TState>(subject)
    where TCommand : notnull
    where TEvent : notnull
{
    public ReplayLaw(LawSubject<TCommand, TEvent, TState> subject)
        : this(subject, (decider, hooks) => decider.With(hooks))
    {
    }

    public override int Number => 11;

    public override string Sentence => "evolving, folding and looking run no hook, deciding runs them";

    public override string? Breach(CommandHistory<TCommand> history)
    {
        var runs = 0;
        var hooked = Subject with { Decider = hook(Subject.Decider, Counting(() => runs++)) };
        var taken = Walk.Through(hooked, history).ToList();
        List<TEvent> events = [.. taken.SelectMany(t => t.Outcome.Events)];
        if (events.Count > 0 && runs == 0)
        {
            return "deciding ran no hook";
        }

        var deciding = runs;
        Replay(hooked.Decider, events);
        Count();
        return runs != deciding ? FormattableString.Invariant($"replaying {events.Count} events ran {runs - deciding} hooks")
            : taken.Zip(Walk.Through(Subject, history)).Any(p => !Same(p.First.Outcome.Decision, p.Second.Outcome.Decision))
                ? "hooks that only look change a decision"
            : null;
    }

    private static Hooks<TCommand, TEvent, TState> Counting(Action count) => new Hooks<TCommand, TEvent, TState>("counting")
        .Before<TCommand>((_, _) =>
        {
            count();
            return null;
        })
        .After<TEvent>((_, _, _) =>
        {
            count();
            return [];
        });

    private void Replay(Decider<TCommand, TEvent, TState> decider, List<TEvent> events)
    {
        _ = decider.IsTerminal(decider.Fold(Subject.Start, events));
        var state = Subject.Start;
        foreach (var happened in events)
        {
            _ = decider.StepsOf(state, happened).Count();
            state = decider.Evolve(state, happened);
        }
    }
}
