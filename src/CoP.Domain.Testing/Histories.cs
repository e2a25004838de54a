using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Testing;

/// <summary>Generates histories of commands that fit their decider: each command is drawn in the state that the former ones led to.</summary>
public static class Histories
{
    private const int Groups = 10;

    /// <summary>Histories of 1 to <see cref="LawSubject{TCommand, TEvent, TState}.LongestHistory"/> commands, with a shrinker.</summary>
    /// <remarks>The shrinker drops refused commands, tails and blocks, then simplifies single commands; it always comes to an end.</remarks>
    /// <typeparam name="TCommand">The commands.</typeparam>
    /// <typeparam name="TEvent">The events.</typeparam>
    /// <typeparam name="TState">The state.</typeparam>
    /// <param name="subject">The decider and the source of its commands.</param>
    /// <returns>An arbitrary for FsCheck.</returns>
    public static Arbitrary<CommandHistory<TCommand>> Of<TCommand, TEvent, TState>(LawSubject<TCommand, TEvent, TState> subject)
        where TCommand : notnull
        where TEvent : notnull
    {
        ArgumentNullException.ThrowIfNull(subject);
        var histories =
            from length in Gen.Choose(1, subject.LongestHistory)
            from commands in Following(subject, subject.Start, null, length)
            select new CommandHistory<TCommand>(commands.Oldest());
        return Arb.From(histories, h => HistoryShrinker.Candidates(h, x => Walk.Effective(subject, x), subject.Simpler));
    }

    /// <summary>The histories that the laws try: as many as the subject says, the same for the same seed.</summary>
    /// <typeparam name="TCommand">The commands.</typeparam>
    /// <typeparam name="TEvent">The events.</typeparam>
    /// <typeparam name="TState">The state.</typeparam>
    /// <param name="subject">The decider and the source of its commands.</param>
    /// <returns>The histories; FsCheck's size grows from 10 to 100 over them.</returns>
    public static IReadOnlyList<CommandHistory<TCommand>> Sample<TCommand, TEvent, TState>(LawSubject<TCommand, TEvent, TState> subject)
        where TCommand : notnull
        where TEvent : notnull
    {
        var generator = Of(subject).Generator;
        var samples = new List<CommandHistory<TCommand>>(subject.Histories);
        for (var group = 0; group < Groups; group++)
        {
            var count = ((group + 1) * subject.Histories / Groups) - (group * subject.Histories / Groups);
            samples.AddRange(generator.Sample(count, new Rnd(unchecked(subject.Seed + (ulong)group)), (group + 1) * 10));
        }

        return samples;
    }

    private static Gen<Past<TCommand>> Following<TCommand, TEvent, TState>(
        LawSubject<TCommand, TEvent, TState> subject, TState state, Past<TCommand>? past, int left)
        where TCommand : notnull
        where TEvent : notnull =>
        subject.Commands(state).SelectMany(command =>
        {
            var longer = new Past<TCommand>(command, past);
            return left > 1 && Walk.TryDo(subject.Decider, state, command) is { } outcome
                ? Following(subject, outcome.State, longer, left - 1)
                : Gen.Constant(longer);
        });

    private sealed record Past<TCommand>(TCommand Newest, Past<TCommand>? Before)
    {
        public List<TCommand> Oldest()
        {
            var commands = new List<TCommand>();
            for (var past = this; past is not null; past = past.Before)
            {
                commands.Add(past.Newest);
            }

            commands.Reverse();
            return commands;
        }
    }
}
