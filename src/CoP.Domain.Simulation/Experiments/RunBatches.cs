namespace CoP.Domain.Simulation.Experiments;

/// <summary>How far the runs of an experiment go: to a fixed end, or batch by batch until its rule is content.</summary>
/// <remarks>What it is told must come in the order of the runs, so that it decides alike in one go, after a stop, and from a finished folder.</remarks>
internal sealed class RunBatches
{
    private readonly StoppingRule? _rule;
    private readonly int _first;
    private readonly List<bool>[] _survived;
    private long _seen;

    public RunBatches(Experiment experiment, (long First, long End) range)
    {
        (_rule, _first, First, End) = (experiment.Stopping, experiment.Runs, range.First, range.End);
        _survived = [.. Enumerable.Range(0, _rule is null ? 0 : (int)experiment.CellCount).Select(_ => new List<bool>())];
        if (_rule is not null)
        {
            End = (long)_rule.Next(0, _first) * _survived.Length;
        }
    }

    /// <summary>The first run.</summary>
    public long First { get; }

    /// <summary>Where the batch at work ends; once it is done and this has not moved, all is.</summary>
    public long End { get; private set; }

    /// <summary>What the rule achieved with the last whole batch; <see langword="null"/> without a rule, or before.</summary>
    public StoppingReport? Report { get; private set; }

    /// <summary>Whether it wants to be told.</summary>
    public bool Listens => _rule is not null;

    public void Tell(bool survived)
    {
        if (_rule is null)
        {
            return;
        }

        _survived[_seen % _survived.Length].Add(survived);
        if (++_seen < End)
        {
            return;
        }

        Report = _rule.Report(_survived);
        if (!Report.IsReached && Report.Runs < _rule.AtMost)
        {
            End = (long)_rule.Next(Report.Runs, _first) * _survived.Length;
        }
    }
}
