using System.Collections.Immutable;

namespace CoP.Domain.StateMachines;

/// <summary>Everything that is wrong with a declaration, in the order of the declaration.</summary>
internal static class DefinitionProblems
{
    public static ImmutableArray<string> Of<TStatus, TTrigger>(StateMachineBuilder<TStatus, TTrigger> builder)
        where TStatus : notnull
        where TTrigger : notnull
    {
        var declared = builder.States.Select(s => s.Status).ToHashSet();
        return
        [
            .. OfName(builder.Name),
            .. builder.States.GroupBy(s => s.Status).Where(g => g.Count() > 1).Select(g => $"status {g.Key} is declared {g.Count()} times"),
            .. OfInitial(builder, declared),
            .. builder.States.SelectMany(s => OfState(s, declared)),
            .. OfReach(builder),
            .. EnumMembers<TStatus>().Where(m => !declared.Contains(m)).Select(m => $"status {m} is never declared"),
            .. OfNames("statuses", declared),
            .. OfNames("triggers", builder.States.SelectMany(s => s.Transitions.Select(t => t.Trigger).Concat(s.Ignored.Select(i => i.Trigger))).ToHashSet()),
        ];
    }

    private static IEnumerable<string> OfName(string name)
    {
        if (!StableNames.IsKebabCase(name))
        {
            yield return $"the name '{name}' is not kebab-case";
        }
    }

    private static IEnumerable<string> OfInitial<TStatus, TTrigger>(StateMachineBuilder<TStatus, TTrigger> builder, HashSet<TStatus> declared)
        where TStatus : notnull
        where TTrigger : notnull
    {
        if (!declared.Contains(builder.Initial))
        {
            yield return $"the initial status {builder.Initial} is not declared";
        }
    }

    private static IEnumerable<string> OfState<TStatus, TTrigger>(StateBuilder<TStatus, TTrigger> state, HashSet<TStatus> declared)
        where TStatus : notnull
        where TTrigger : notnull
    {
        if (state.IsTerminal && state.Transitions.Count > 0)
        {
            yield return $"the end {state.Status} permits {state.Transitions[0].Trigger}";
        }

        if (!state.IsTerminal && state.Transitions.Count == 0)
        {
            yield return $"status {state.Status} permits nothing and is not declared as an end";
        }

        foreach (var edge in state.Transitions.Where(t => !declared.Contains(t.To)))
        {
            yield return $"{state.Status} permits {edge.Trigger} to {edge.To}, which is not declared";
        }

        foreach (var problem in state.Transitions.GroupBy(t => t.Trigger).SelectMany(g => OfEdges(state, g.Key, [.. g])))
        {
            yield return problem;
        }

        foreach (var problem in OfIgnored(state).Concat(OfTexts(state)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> OfEdges<TStatus, TTrigger>(
        StateBuilder<TStatus, TTrigger> state, TTrigger trigger, List<Transition<TStatus, TTrigger>> edges)
        where TStatus : notnull
        where TTrigger : notnull
    {
        if (edges.Count(e => e.Guard is null) > 1)
        {
            yield return $"{state.Status} permits {trigger} more than once without a guard";
        }

        foreach (var guard in edges.Where(e => e.Guard is not null).GroupBy(e => e.Guard, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            yield return $"{state.Status} permits {trigger} more than once with the guard '{guard.Key}'";
        }
    }

    private static IEnumerable<string> OfIgnored<TStatus, TTrigger>(StateBuilder<TStatus, TTrigger> state)
        where TStatus : notnull
        where TTrigger : notnull
    {
        var permitted = state.Transitions.Select(t => t.Trigger).ToHashSet();
        foreach (var ignored in state.Ignored.GroupBy(i => i.Trigger))
        {
            if (permitted.Contains(ignored.Key))
            {
                yield return $"{state.Status} both permits and ignores {ignored.Key}";
            }

            if (ignored.Count() > 1)
            {
                yield return $"{state.Status} ignores {ignored.Key} more than once";
            }
        }
    }

    private static IEnumerable<string> OfTexts<TStatus, TTrigger>(StateBuilder<TStatus, TTrigger> state)
        where TStatus : notnull
        where TTrigger : notnull
    {
        foreach (var edge in state.Transitions)
        {
            if (edge.Guard is not null && string.IsNullOrWhiteSpace(edge.Guard))
            {
                yield return $"{state.Status} permits {edge.Trigger} with an empty guard";
            }

            if (edge.Note is not null && string.IsNullOrWhiteSpace(edge.Note))
            {
                yield return $"{state.Status} permits {edge.Trigger} with an empty note";
            }
        }

        if (state.Entry.Concat(state.Exit).Concat(state.Ignored.Select(i => i.Why)).Any(string.IsNullOrWhiteSpace))
        {
            yield return $"{state.Status} has an empty text for entry, exit or ignore";
        }
    }

    private static IEnumerable<string> OfReach<TStatus, TTrigger>(StateMachineBuilder<TStatus, TTrigger> builder)
        where TStatus : notnull
        where TTrigger : notnull
    {
        var edges = builder.States.SelectMany(s => s.Transitions).ToLookup(t => t.From);
        var reached = Paths.From(builder.Initial, s => edges[s]);
        return builder.States.Select(s => s.Status).Distinct().Where(s => !reached.ContainsKey(s))
            .Select(s => $"status {s} cannot be reached from {builder.Initial}");
    }

    private static IEnumerable<string> OfNames<T>(string kind, HashSet<T> values)
        where T : notnull
    {
        var byName = values.GroupBy(StableNames.Of, StringComparer.Ordinal);
        return byName.Where(g => g.Count() > 1).Select(g => $"{g.Count()} {kind} share the name '{g.Key}'")
            .Concat(values.Where(v => StableNames.IsUnusable(StableNames.Of(v))).Select(v => $"'{v}' cannot name one of the {kind}"));
    }

    private static IEnumerable<T> EnumMembers<T>() =>
        typeof(T).IsEnum ? Enum.GetValuesAsUnderlyingType(typeof(T)).Cast<object>().Select(v => (T)Enum.ToObject(typeof(T), v)).Distinct() : [];
}
