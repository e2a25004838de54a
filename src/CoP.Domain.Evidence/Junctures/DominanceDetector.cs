namespace CoP.Domain.Evidence.Junctures;

/// <summary>
/// Finds leadership transfers and rotations: the top person of a trailing window leads the former leader by a margin for several months in a row.
/// </summary>
internal sealed class DominanceDetector(Timeline timeline, JunctureOptions options, EvidenceBook book)
{
    private const int Nobody = -1;

    private readonly ActsWindow _window = new(timeline);
    private int _leader = Nobody;
    private int _candidate = Nobody;
    private int _since;
    private int _held;

    /// <summary>Runs over the record once.</summary>
    public IEnumerable<Juncture> Detect()
    {
        for (var month = timeline.First; month <= timeline.Last; month++)
        {
            _window.MoveTo(month - options.WindowMonths + 1, month);
            if (_window.Total < options.MinActs)
            {
                _candidate = Nobody;
            }
            else if (_leader == Nobody)
            {
                // Before the first window is full, one early week would decide who founded the community.
                _leader = month - timeline.First + 1 >= options.WindowMonths ? _window.Top() : Nobody;
            }
            else if (Changes(month))
            {
                yield return Report(month);
                (_leader, _candidate) = (_candidate, Nobody);
            }
        }
    }

    private bool Changes(int month)
    {
        var top = _window.Top();
        var lead = (double)(_window[top] - _window[_leader]) / _window.Total;
        if (top == _leader || lead < options.Lead)
        {
            _candidate = Nobody;
            return false;
        }

        (_since, _held) = top == _candidate ? (_since, _held + 1) : (month, 1);
        _candidate = top;
        return _held >= options.HoldMonths && _window.Months(top) >= options.SustainedMonths;
    }

    private Juncture Report(int month)
    {
        var before = ActsWindow.Over(timeline, _since - options.BeforeMonths, _since - 1);
        var after = ActsWindow.Over(timeline, month - options.WindowMonths + 1, month);
        var greatest = Math.Max(before.Share(_leader), after.Share(_candidate));
        var kind = greatest < options.RotationBelow ? JunctureKind.Rotation : JunctureKind.LeadershipTransfer;
        var remark = before[_leader] == 0 ? "The former leader had not acted in the months before." : null;
        return book.Write(kind, _since, month, new Sides([_leader], before, [_candidate], after), Parameters(), remark);
    }

    private Dictionary<string, double> Parameters() => new(StringComparer.Ordinal)
    {
        ["windowMonths"] = options.WindowMonths,
        ["lead"] = options.Lead,
        ["holdMonths"] = options.HoldMonths,
        ["sustainedMonths"] = options.SustainedMonths,
        ["beforeMonths"] = options.BeforeMonths,
        ["rotationBelow"] = options.RotationBelow,
        ["minActs"] = options.MinActs,
    };
}
