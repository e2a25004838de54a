namespace CoP.Domain.Evidence.Junctures;

/// <summary>Finds the months from which everybody in the smallest majority of the window before is silent. A run of such months is one juncture.</summary>
internal sealed class SilenceDetector(Timeline timeline, JunctureOptions options, EvidenceBook book)
{
    private const double NoticeableReturn = 0.25;

    private readonly ActsWindow _before = new(timeline);
    private readonly ActsWindow _after = new(timeline);

    /// <summary>Runs over the record once.</summary>
    public IEnumerable<Juncture> Detect()
    {
        var silent = false;
        for (var month = timeline.First + options.WindowMonths; month + options.SilenceMonths - 1 <= timeline.Last; month++)
        {
            _before.MoveTo(month - options.WindowMonths, month - 1);
            _after.MoveTo(month, month + options.SilenceMonths - 1);
            var leaders = SilentLeaders();
            if (leaders.Count > 0 && !silent)
            {
                yield return Report(month, leaders);
            }

            silent = leaders.Count > 0;
        }
    }

    private List<int> SilentLeaders()
    {
        if (_before.Total < options.MinActs)
        {
            return [];
        }

        var top = _before.Top();
        if (!IsSilent(top) || _before.Months(top) < options.SilenceLeaderMonths)
        {
            return [];
        }

        var leaders = _before.Majority();
        return leaders.TrueForAll(IsSilent) ? leaders : [];
    }

    private bool IsSilent(int person) =>
        _after[person] * (double)options.WindowMonths <= options.SilenceRest * _before[person] * options.SilenceMonths;

    private Juncture Report(int month, List<int> leaders)
    {
        var last = month + options.SilenceMonths - 1;
        var sides = new Sides(leaders, ActsWindow.Over(timeline, month - options.WindowMonths, month - 1), [], ActsWindow.Over(timeline, month, last));
        return book.Write(JunctureKind.LeadersSilent, month, last, sides, Parameters(), ReturnRemark(last + 1, leaders, sides.Before));
    }

    private string? ReturnRemark(int from, List<int> leaders, ActsWindow before)
    {
        var usual = leaders.Sum(leader => before[leader]) / (double)options.WindowMonths;
        for (var month = from; month <= timeline.Last; month++)
        {
            var acts = timeline.At(month)?.Actors.Where(actor => leaders.Contains(actor.Person)).Sum(actor => actor.Acts) ?? 0;
            if (acts > 0 && acts >= NoticeableReturn * usual)
            {
                var lull = month < from + options.SilenceMonths ? ", so it was a lull for them" : string.Empty;
                return $"Some of them acted again from {EvidenceBook.Name(month)}{lull}.";
            }
        }

        return null;
    }

    private Dictionary<string, double> Parameters() => new(StringComparer.Ordinal)
    {
        ["windowMonths"] = options.WindowMonths,
        ["silenceMonths"] = options.SilenceMonths,
        ["silenceRest"] = options.SilenceRest,
        ["silenceLeaderMonths"] = options.SilenceLeaderMonths,
        ["minActs"] = options.MinActs,
    };
}
