using CoP.Domain.Deciding;

namespace CoP.Domain.Testing;

/// <summary>One exploration under way: visits states level by level, keeps the states of two levels and of all others only the way there.</summary>
internal sealed class Explorer<TCommand, TEvent, TState>(ExplorationPlan<TCommand, TEvent, TState> plan)
    where TCommand : notnull
    where TEvent : notnull
{
    private readonly SeenStates<TState> seen = new(plan.Fingerprint);
    private readonly MachineTable machines = new(plan.Machines);
    private readonly Tally tally = new();
    private readonly SortedDictionary<string, int> refused = new(StringComparer.Ordinal);
    private readonly List<int> statesByDepth = [];
    private readonly List<int> parents = [-1];
    private readonly List<TCommand?> commands = [default];
    private long accepted;
    private bool full;
    private ExplorationViolation<TCommand>? violation;

    public ExplorationResult<TCommand> Run()
    {
        List<(int Id, TState State)> level = [(0, plan.Start)];
        seen.Add(plan.Start);
        Visit(plan.Start, 0);
        statesByDepth.Add(1);
        while (level.Count > 0 && violation is null && !full && statesByDepth.Count <= plan.MaxDepth)
        {
            level = Expand(level);
            if (level.Count > 0)
            {
                statesByDepth.Add(level.Count);
            }
        }

        var end = violation is not null ? ExplorationEnd.Violation
            : full ? ExplorationEnd.States
            : level.Count > 0 ? ExplorationEnd.Depth
            : ExplorationEnd.Closed;
        return new(statesByDepth, accepted, [.. refused.Select(r => new RefusalCount(r.Key, r.Value))], end, tally.Of(plan.Machines), violation);
    }

    private List<(int Id, TState State)> Expand(List<(int Id, TState State)> level)
    {
        var next = new List<(int Id, TState State)>();
        foreach (var (id, state) in level)
        {
            foreach (var command in plan.Alphabet(state))
            {
                if (Try(id, state, command) is { } after && seen.Add(after.State))
                {
                    full = parents.Count >= plan.MaxStates;
                    if (full)
                    {
                        return next;
                    }

                    parents.Add(id);
                    commands.Add(command);
                    next.Add((parents.Count - 1, after.State));
                    Visit(after.State, parents.Count - 1);
                }

                if (violation is not null)
                {
                    return next;
                }
            }
        }

        return next;
    }

    private Outcome<TEvent, TState>? Try(int id, TState state, TCommand command)
    {
        try
        {
            var outcome = plan.Decider.Do(state, command);
            if (outcome.Refusal is { } refusal)
            {
                refused[refusal.Code] = refused.GetValueOrDefault(refusal.Code) + 1;
                return null;
            }

            accepted++;
            Follow(id, state, command, outcome);
            return outcome.Events.Count == 0 ? null : outcome;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            violation = new([.. PathTo(id), command], $"the decider throws {e.GetType().Name}: {e.Message}");
            return null;
        }
    }

    private void Follow(int id, TState state, TCommand command, Outcome<TEvent, TState> outcome)
    {
        if (plan.Machines.Count == 0)
        {
            return;
        }

        var before = state;
        for (var i = 0; i < outcome.Events.Count; i++)
        {
            foreach (var step in plan.Decider.StepsOf(before, outcome.Events[i]))
            {
                tally.Add(step);
                tally.Add(new MachineStatus(step.Machine, step.From));
                tally.Add(new MachineStatus(step.Machine, step.To));
                if (machines.Problem(step) is { } problem)
                {
                    violation ??= new([.. PathTo(id), command], $"{problem}\n  event: {outcome.Events[i]}");
                }
            }

            // The last event leads to a state that nobody asks for: most decisions have one event, and evolving twice would double the work.
            before = i + 1 < outcome.Events.Count ? plan.Decider.Evolve(before, outcome.Events[i]) : before;
        }
    }

    private void Visit(TState state, int id)
    {
        foreach (var status in plan.StatusesOf(state))
        {
            tally.Add(status);
        }

        List<string> problems = [.. plan.Invariants(state)];
        if (problems.Count > 0)
        {
            violation ??= new(PathTo(id), $"{string.Join("; ", problems)}\n  state: {state}");
        }
    }

    private List<TCommand> PathTo(int id)
    {
        var path = new List<TCommand>();
        for (var at = id; at > 0; at = parents[at])
        {
            path.Add(commands[at]!);
        }

        path.Reverse();
        return path;
    }
}
