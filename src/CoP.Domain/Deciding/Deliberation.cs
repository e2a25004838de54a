using CoP.Domain.Collections;

namespace CoP.Domain.Deciding;

/// <summary>One decision under way: commands wait, are decided, their events are reacted to, until nothing follows.</summary>
internal sealed class Deliberation<TCommand, TEvent, TState>
    where TCommand : notnull
    where TEvent : notnull
{
    private readonly List<TEvent> events = [];
    private readonly List<Cause> causes = [];
    private readonly Queue<Waiting> queue = new();
    private readonly Queue<Happened> settling = new();
    private readonly Decider<TCommand, TEvent, TState> decider;
    private readonly TState before;
    private TState state;
    private int decided;

    public Deliberation(Decider<TCommand, TEvent, TState> decider, TState before)
    {
        this.decider = decider;
        this.before = before;
        state = before;
    }

    public Outcome<TEvent, TState> Run(ReadOnlySpan<TCommand> commands)
    {
        for (var i = 0; i < commands.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(commands[i], nameof(commands));
            queue.Enqueue(new Waiting(commands[i], null, null, new Cause(i, -1)));
            decided = 0;
            if (Settle() is { } refusal)
            {
                return new(Decisions.Refuse<TEvent>(refusal), before);
            }
        }

        return new(new Decision<TEvent>.Accepted([.. events], [.. causes]), state);
    }

    // The library's own reactions come to rest before an integrator's reaction looks: it never sees a state between two invariants.
    private Refusal? Settle()
    {
        while (true)
        {
            if (queue.TryDequeue(out var next))
            {
                if (Take(next) is { } refusal)
                {
                    return refusal;
                }
            }
            else if (settling.TryDequeue(out var happened))
            {
                React(decider.Added, happened);
            }
            else
            {
                return null;
            }
        }
    }

    private Refusal? Take(Waiting next)
    {
        if (++decided > Decider<TCommand, TEvent, TState>.LongestDecision)
        {
            throw new ReactionCycleException(Chain(next));
        }

        var decision = decider.DecideAlone(state, next.Command);
        return VetoOf(next.Command) is { } veto ? Explained(next, veto)
            : decision.Refusal is { } refusal ? Explained(next, refusal)
            : Apply(next, decision.Events) is { } stepVeto ? Explained(next, stepVeto)
            : null;
    }

    private DecisionRefusal.Vetoed? VetoOf(TCommand command)
    {
        foreach (var guard in decider.Guards)
        {
            if (guard.OnCommand?.Invoke(state, command) is { } veto)
            {
                return new(veto.Reason, veto.Values, guard.Name) { Advice = veto.Advice };
            }
        }

        return null;
    }

    private DecisionRefusal.Vetoed? Apply(Waiting next, ValueList<TEvent> happened)
    {
        foreach (var e in happened)
        {
            if (StepVetoOf(e) is { } veto)
            {
                return veto;
            }

            var earlier = state;
            state = decider.Evolve(earlier, e);
            events.Add(e);
            causes.Add(next.Cause);
            var now = new Happened(e, earlier, next, events.Count - 1);
            React(decider.BuiltIn, now);
            if (decider.Added.Count > 0)
            {
                settling.Enqueue(now);
            }
        }

        return null;
    }

    private DecisionRefusal.Vetoed? StepVetoOf(TEvent happened)
    {
        foreach (var guard in decider.Guards)
        {
            if (guard.OnStep is not { } ask)
            {
                continue;
            }

            foreach (var step in decider.StepsOf(state, happened))
            {
                if (ask(state, happened, step) is { } veto)
                {
                    return new(veto.Reason, veto.Values, guard.Name) { Advice = veto.Advice };
                }
            }
        }

        return null;
    }

    private void React(IReadOnlyList<Reaction<TCommand, TEvent, TState>> reactions, Happened happened)
    {
        foreach (var reaction in reactions)
        {
            foreach (var command in Follow(reaction, happened))
            {
                queue.Enqueue(new Waiting(command, reaction.Name, happened.From, new Cause(happened.From.Cause.Command, happened.Index)));
            }
        }
    }

    private IEnumerable<TCommand> Follow(Reaction<TCommand, TEvent, TState> reaction, Happened happened) =>
        reaction.OnEvent is { } onEvent ? onEvent(happened.Before, happened.Event, state)
        : reaction.OnStep is { } onStep ? decider.StepsOf(happened.Before, happened.Event).SelectMany(s => onStep(happened.Before, happened.Event, s, state))
        : [];

    private static Refusal Explained(Waiting next, Refusal refusal) =>
        next.Parent is null ? refusal : new DecisionRefusal.FollowUpRefused([.. Chain(next)], refusal);

    private static List<string> Chain(Waiting last)
    {
        var chain = new List<string>();
        for (var w = last; w is not null; w = w.Parent)
        {
            chain.Insert(0, w.Command.GetType().Name);
            if (w.Reaction is { } reaction)
            {
                chain.Insert(0, reaction);
            }
        }

        return chain;
    }

    private sealed record Waiting(TCommand Command, string? Reaction, Waiting? Parent, Cause Cause);

    private sealed record Happened(TEvent Event, TState Before, Waiting From, int Index);
}
