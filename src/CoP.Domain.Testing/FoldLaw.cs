namespace CoP.Domain.Testing;

/// <summary>The fast path of a fold, the slow path and the live state are one; a fold leaves alone what it starts from.</summary>
internal sealed class FoldLaw<TCommand, TEvent, TState>(LawSubject<TCommand, TEvent, TState> subject)
    : Law<TCommand, TEvent, TState>(subject)
    where TCommand : notnull
    where TEvent : notnull
{
    public override int Number => 5;

    public override string Sentence => "folding the history, or a snapshot and the rest, gives the live state and leaves the snapshot alone";

    public override string? Breach(CommandHistory<TCommand> history)
    {
        var taken = Walk.Through(Subject, history).ToList();
        List<TEvent> events = [.. taken.SelectMany(t => t.Outcome.Events)];
        var live = taken.Count == 0 ? Subject.Start : taken[^1].After;
        var slow = events.Aggregate(Subject.Start, Subject.Decider.Evolve);
        if (!Same(slow, live))
        {
            return Differ("event by event is not the live state", "event by event", slow, "live", live);
        }

        for (var cut = 0; cut <= events.Count; cut++)
        {
            if (SnapshotBreach(events, cut, live) is { } breach)
            {
                return breach;
            }
        }

        return null;
    }

    private string? SnapshotBreach(List<TEvent> events, int cut, TState live)
    {
        Count();
        var snapshot = Subject.Decider.Fold(Subject.Start, events.Take(cut));
        var twin = events.Take(cut).Aggregate(Subject.Start, Subject.Decider.Evolve);
        if (!Same(snapshot, twin))
        {
            return Differ(FormattableString.Invariant($"folding {cut} events is not taking them one by one"), "fold", snapshot, "one by one", twin);
        }

        var hash = HashOf(snapshot);
        var folded = Subject.Decider.Fold(snapshot, events.Skip(cut));
        return !Same(folded, live) ? Differ(FormattableString.Invariant($"a snapshot after {cut} events and the rest is not the live state"), "fold", folded, "live", live)
            : !Same(snapshot, twin) || HashOf(snapshot) != hash
                ? Differ(FormattableString.Invariant($"folding on changed the snapshot after {cut} events"), "was", twin, "is", snapshot)
            : null;
    }
}
