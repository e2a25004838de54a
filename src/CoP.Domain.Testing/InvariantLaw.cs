namespace CoP.Domain.Testing;

/// <summary>What must hold holds wherever a decision ends.</summary>
internal sealed class InvariantLaw<TCommand, TEvent, TState>(LawSubject<TCommand, TEvent, TState> subject)
    : Law<TCommand, TEvent, TState>(subject)
    where TCommand : notnull
    where TEvent : notnull
{
    public override int Number => 6;

    public override string Sentence => "the invariants hold before the first decision and after every one";

    public override string? Breach(CommandHistory<TCommand> history) =>
        At(Subject.Start, "at the start")
        ?? Walk.Through(Subject, history).Select(t => At(t.After, $"after {t.Command}")).FirstOrDefault(b => b is not null);

    private string? At(TState state, string when)
    {
        Count();
        List<string> violations = [.. Subject.Invariants(state)];
        return violations.Count == 0 ? null : $"{when}: {string.Join("; ", violations)}\n  state: {state}";
    }
}
