using CoP.Domain.Deciding;

namespace CoP.Domain.Testing;

/// <summary>A refusal explains itself with a known code, and nothing has changed.</summary>
internal sealed class RefusalLaw<TCommand, TEvent, TState>(LawSubject<TCommand, TEvent, TState> subject)
    : Law<TCommand, TEvent, TState>(subject)
    where TCommand : notnull
    where TEvent : notnull
{
    public override int Number => 4;

    public override string Sentence => "a refusal carries a known code, says what would change it, and leaves the state alone";

    public override string? Breach(CommandHistory<TCommand> history)
    {
        var state = Subject.Start;
        var twin = state;
        foreach (var command in history.Commands)
        {
            var outcome = Subject.Decider.Do(state, command);
            if (outcome.Refusal is { } refusal)
            {
                Count();
                if ((Unexplained(refusal) ?? Changed(state, twin, outcome)) is { } breach)
                {
                    return $"{breach}\n  command: {command}\n  refusal: {refusal}";
                }
            }

            twin = outcome.Events.Aggregate(twin, Subject.Decider.Evolve);
            state = outcome.State;
        }

        return null;
    }

    private string? Unexplained(Refusal refusal)
    {
        var isVeto = Subject.HasHooks && refusal.Code.StartsWith("x-", StringComparison.Ordinal);
        return !RefusalCodes.IsWellFormed(refusal.Code) ? $"the code '{refusal.Code}' is not concept.reason-in-kebab-case"
            : !isVeto && !Subject.IsKnownCode(refusal.Code) ? $"nobody knows the code {refusal.Code}"
            : string.IsNullOrWhiteSpace(refusal.Because) ? $"{refusal.Code} does not say why"
            : string.IsNullOrWhiteSpace(refusal.Remedy) ? $"{refusal.Code} does not say what would change it"
            : null;
    }

    private static string? Changed(TState state, TState twin, Outcome<TEvent, TState> outcome) =>
        !Same(outcome.State, twin) ? Differ("a refusal changed the state", "before", twin, "after", outcome.State)
        : !Same(state, twin) ? Differ("a refusal edited the state in place", "before", twin, "after", state)
        : null;
}
