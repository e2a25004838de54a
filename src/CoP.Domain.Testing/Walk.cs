using System.Globalization;
using System.Text;
using CoP.Domain.Deciding;

namespace CoP.Domain.Testing;

/// <summary>Sends the commands of a history one after the other.</summary>
internal static class Walk
{
    public static IEnumerable<Taken<TCommand, TEvent, TState>> Through<TCommand, TEvent, TState>(
        LawSubject<TCommand, TEvent, TState> subject, CommandHistory<TCommand> history)
        where TCommand : notnull
        where TEvent : notnull
    {
        var state = subject.Start;
        foreach (var command in history.Commands)
        {
            var taken = new Taken<TCommand, TEvent, TState>(command, state, subject.Decider.Do(state, command));
            yield return taken;
            state = taken.After;
        }
    }

    /// <summary>Every event of a history with the state before it.</summary>
    public static IEnumerable<(TState Before, TEvent Event)> Events<TCommand, TEvent, TState>(
        LawSubject<TCommand, TEvent, TState> subject, Taken<TCommand, TEvent, TState> taken)
        where TCommand : notnull
        where TEvent : notnull
    {
        var state = taken.Before;
        foreach (var happened in taken.Outcome.Events)
        {
            yield return (state, happened);
            state = subject.Decider.Evolve(state, happened);
        }
    }

    /// <summary>Answers a command, or null where the decider throws: the laws will find that, generating must not.</summary>
    public static Outcome<TEvent, TState>? TryDo<TCommand, TEvent, TState>(Decider<TCommand, TEvent, TState> decider, TState state, TCommand command)
        where TCommand : notnull
        where TEvent : notnull
    {
        try
        {
            return decider.Do(state, command);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return null;
        }
    }

    /// <summary>The positions of the commands that led to events.</summary>
    public static IReadOnlySet<int> Effective<TCommand, TEvent, TState>(LawSubject<TCommand, TEvent, TState> subject, CommandHistory<TCommand> history)
        where TCommand : notnull
        where TEvent : notnull
    {
        var effective = new HashSet<int>();
        var state = subject.Start;
        for (var i = 0; i < history.Commands.Count; i++)
        {
            if (TryDo(subject.Decider, state, history.Commands[i]) is { } outcome && outcome.Events.Count > 0)
            {
                effective.Add(i);
                state = outcome.State;
            }
        }

        return effective;
    }

    /// <summary>The history as people read it: each command with its answer.</summary>
    public static string Transcript<TCommand, TEvent, TState>(LawSubject<TCommand, TEvent, TState> subject, CommandHistory<TCommand> history)
        where TCommand : notnull
        where TEvent : notnull
    {
        var text = new StringBuilder();
        var state = subject.Start;
        for (var i = 0; i < history.Commands.Count; i++)
        {
            var outcome = TryDo(subject.Decider, state, history.Commands[i]);
            text.Append(CultureInfo.InvariantCulture, $"  {i + 1}. {history.Commands[i]}\n");
            text.Append(CultureInfo.InvariantCulture, $"     → {outcome?.ToString().Replace("\n", "\n       ", StringComparison.Ordinal) ?? "the decider throws"}\n");
            state = outcome is null ? state : outcome.State;
        }

        return text.Length == 0 ? "  (no commands)\n" : text.ToString();
    }
}
