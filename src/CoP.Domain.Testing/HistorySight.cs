using CoP.Domain.Deciding;

namespace CoP.Domain.Testing;

/// <summary>What one history shows, each status and each edge once.</summary>
internal sealed class HistorySight
{
    private readonly HashSet<MachineStatus> statuses = [];
    private readonly HashSet<MachineStep> edges = [];

    public int Accepted { get; private set; }

    public List<string> Refused { get; } = [];

    public void See<TCommand, TEvent, TState>(LawSubject<TCommand, TEvent, TState> subject, CommandHistory<TCommand> history)
        where TCommand : notnull
        where TEvent : notnull
    {
        statuses.UnionWith(subject.StatusesOf(subject.Start));
        try
        {
            foreach (var taken in Walk.Through(subject, history))
            {
                See(subject, taken);
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A law reports what throws; here the rest of the history is lost and that is all.
            return;
        }
    }

    public void AddTo(Tally tally)
    {
        foreach (var status in statuses)
        {
            tally.Add(status);
        }

        foreach (var edge in edges)
        {
            tally.Add(edge);
        }
    }

    private void See<TCommand, TEvent, TState>(LawSubject<TCommand, TEvent, TState> subject, Taken<TCommand, TEvent, TState> taken)
        where TCommand : notnull
        where TEvent : notnull
    {
        if (taken.Outcome.Refusal is { } refusal)
        {
            Refused.Add(refusal.Code);
            return;
        }

        Accepted++;
        foreach (var (before, happened) in Walk.Events(subject, taken))
        {
            foreach (var step in subject.Decider.StepsOf(before, happened))
            {
                statuses.Add(new(step.Machine, step.From));
                statuses.Add(new(step.Machine, step.To));
                edges.Add(step with { Subject = string.Empty });
            }
        }

        statuses.UnionWith(subject.StatusesOf(taken.After));
    }
}
