namespace CoP.Domain.Evidence.Junctures;

/// <summary>Finds local peaks of the Jensen–Shannon divergence between who acted before a month and who acts from it on.</summary>
internal sealed class ShiftDetector(Timeline timeline, JunctureOptions options, EvidenceBook book)
{
    /// <summary>Runs over the record once.</summary>
    public IEnumerable<Juncture> Detect()
    {
        var divergences = Divergences();
        for (var i = 0; i < divergences.Length; i++)
        {
            if (divergences[i] >= options.ShiftDivergence && IsPeak(divergences, i))
            {
                yield return Report(timeline.First + i, divergences[i]);
            }
        }
    }

    private double[] Divergences()
    {
        var (before, after) = (new ActsWindow(timeline), new ActsWindow(timeline));
        var divergences = new double[Math.Max(0, timeline.Last - timeline.First - options.WindowMonths + 2)];
        for (var i = options.WindowMonths; i < divergences.Length; i++)
        {
            var month = timeline.First + i;
            before.MoveTo(month - options.WindowMonths, month - 1);
            after.MoveTo(month, month + options.WindowMonths - 1);
            var enough = before.Total >= options.MinActs && after.Total >= options.MinActs;
            divergences[i] = enough ? Divergence(before, after) : 0;
        }

        return divergences;
    }

    private double Divergence(ActsWindow before, ActsWindow after)
    {
        double divergence = 0, restBefore = 1, restAfter = 1;
        foreach (var person in before.Leading(options.ShiftPeople).Union(after.Leading(options.ShiftPeople)))
        {
            var (p, q) = (before.Share(person), after.Share(person));
            divergence += Term(p, q);
            restBefore -= p;
            restAfter -= q;
        }

        return divergence + Term(Math.Max(0, restBefore), Math.Max(0, restAfter));
    }

    private static double Term(double p, double q) => Half(p, (p + q) / 2) + Half(q, (p + q) / 2);

    private static double Half(double part, double mean) => part > 0 ? part * Math.Log2(part / mean) / 2 : 0;

    private bool IsPeak(double[] divergences, int at)
    {
        for (var i = Math.Max(0, at - options.WindowMonths); i < Math.Min(divergences.Length, at + options.WindowMonths + 1); i++)
        {
            if (divergences[i] > divergences[at] || (i < at && divergences[i] >= divergences[at]))
            {
                return false;
            }
        }

        return true;
    }

    private Juncture Report(int month, double divergence)
    {
        var last = month + options.WindowMonths - 1;
        var before = ActsWindow.Over(timeline, month - options.WindowMonths, month - 1);
        var after = ActsWindow.Over(timeline, month, last);
        var parameters = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["windowMonths"] = options.WindowMonths,
            ["divergence"] = divergence,
            ["shiftDivergence"] = options.ShiftDivergence,
            ["shiftPeople"] = options.ShiftPeople,
            ["minActs"] = options.MinActs,
        };

        // That the peak is one is known only when the months after it have been compared as well.
        var confirmed = Math.Min(last + options.WindowMonths, timeline.Last);
        return book.Write(JunctureKind.DistributionShift, month, confirmed, new Sides(before.Majority(), before, after.Majority(), after), parameters);
    }
}
