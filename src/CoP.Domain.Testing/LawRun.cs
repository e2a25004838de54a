using System.Globalization;
using FsCheck;

namespace CoP.Domain.Testing;

/// <summary>Tries laws on sampled histories and shrinks the first one that breaks one.</summary>
internal sealed class LawRun<TCommand, TEvent, TState>
    where TCommand : notnull
    where TEvent : notnull
{
    private readonly LawSubject<TCommand, TEvent, TState> subject;
    private readonly Arbitrary<CommandHistory<TCommand>> histories;
    private readonly Lazy<IReadOnlyList<CommandHistory<TCommand>>> sample;

    public LawRun(LawSubject<TCommand, TEvent, TState> subject)
    {
        this.subject = subject;
        histories = Testing.Histories.Of(subject);
        sample = new(() => Testing.Histories.Sample(subject));
    }

    public IReadOnlyList<CommandHistory<TCommand>> Histories => sample.Value;

    public LawResult Check(Law<TCommand, TEvent, TState> law)
    {
        for (var i = 0; i < Histories.Count; i++)
        {
            if (law.BreachOrThrow(Histories[i]) is { } breach)
            {
                throw new LawBrokenException(law.Sentence, Story(law, i, breach));
            }
        }

        return new(law.Number, law.Sentence, Histories.Count, law.Chances);
    }

    private string Story(Law<TCommand, TEvent, TState> law, int index, string breach)
    {
        var smallest = Histories[index];
        var shrinks = 0;
        while (Smaller(law, smallest) is { } next)
        {
            (smallest, breach) = next;
            shrinks++;
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{breach}\nby {Counted(smallest)} of the decider {subject.Decider.Name}, shrunk {shrinks} times from {Counted(Histories[index])}:\n{Walk.Transcript(subject, smallest)}found in history {index + 1} of {Histories.Count}, seed {subject.Seed}");
    }

    private (CommandHistory<TCommand> History, string Breach)? Smaller(Law<TCommand, TEvent, TState> law, CommandHistory<TCommand> history)
    {
        foreach (var candidate in histories.Shrinker(history))
        {
            if (law.BreachOrThrow(candidate) is { } breach)
            {
                return (candidate, breach);
            }
        }

        return null;
    }

    private static string Counted(CommandHistory<TCommand> history) =>
        string.Create(CultureInfo.InvariantCulture, $"{history.Commands.Count} command{(history.Commands.Count == 1 ? string.Empty : "s")}");
}
