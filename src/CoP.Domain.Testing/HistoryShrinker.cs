namespace CoP.Domain.Testing;

/// <summary>Makes a history smaller: every candidate is shorter, or as long with one simpler command, and those are bounded.</summary>
internal static class HistoryShrinker
{
    private const int MostRewrites = 256;

    public static IEnumerable<CommandHistory<TCommand>> Candidates<TCommand>(
        CommandHistory<TCommand> history, Func<CommandHistory<TCommand>, IReadOnlySet<int>> accepted, Func<TCommand, IEnumerable<TCommand>> simpler)
        where TCommand : notnull =>
        WithoutRefused(history, accepted).Concat(Prefixes(history)).Concat(WithoutBlocks(history)).Concat(Rewritten(history, simpler));

    // First, because it changes the course of nothing: ids that come from positions stay what they are. The last command may be the culprit.
    private static IEnumerable<CommandHistory<TCommand>> WithoutRefused<TCommand>(
        CommandHistory<TCommand> history, Func<CommandHistory<TCommand>, IReadOnlySet<int>> accepted)
        where TCommand : notnull
    {
        var effective = accepted(history);
        var last = history.Commands.Count - 1;
        var withLast = history.Keep(i => i == last || effective.Contains(i));
        if (withLast.Commands.Count < history.Commands.Count)
        {
            yield return withLast;
        }
    }

    private static IEnumerable<CommandHistory<TCommand>> Prefixes<TCommand>(CommandHistory<TCommand> history)
        where TCommand : notnull
    {
        for (var cut = history.Commands.Count; cut > 0; cut /= 2)
        {
            var length = history.Commands.Count - cut;
            yield return history.Keep(i => i < length);
        }
    }

    private static IEnumerable<CommandHistory<TCommand>> WithoutBlocks<TCommand>(CommandHistory<TCommand> history)
        where TCommand : notnull
    {
        for (var size = history.Commands.Count / 2; size > 0; size /= 2)
        {
            for (var start = 0; start < history.Commands.Count; start += size)
            {
                var (from, to) = (start, start + size);
                yield return history.Keep(i => i < from || i >= to);
            }
        }
    }

    private static IEnumerable<CommandHistory<TCommand>> Rewritten<TCommand>(
        CommandHistory<TCommand> history, Func<TCommand, IEnumerable<TCommand>> simpler)
        where TCommand : notnull =>
        history.Rewrites >= MostRewrites
            ? []
            : Enumerable.Range(0, history.Commands.Count).SelectMany(i => simpler(history.Commands[i]).Select(c => history.Replace(i, c)));
}
