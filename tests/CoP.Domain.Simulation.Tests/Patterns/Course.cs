namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Patterns 47, 48 and 50: how leadership moves over the years.</summary>
internal static class Course
{
    private const int Year = 26;
    private const double Level = 0.1;

    /// <summary>Slopes of D a year before and after the middle of five years, from windows of a year every quarter; <see langword="null"/> where too few led.</summary>
    public static (double Before, double After)? Slopes(LeadWatch run)
    {
        var points = Enumerable.Range(0, 17).Select(i => Year + (i * Year / 4)).Select(t => (Time: t / (double)Year, D: run.Distribution(t))).Where(p => p.D is not null).ToList();
        return points.Count < 17 ? null : (Slope(points.Where(p => p.Time <= 3)), Slope(points.Where(p => p.Time >= 3)));
    }

    /// <summary>Rising, falling, flat, inverted-U or U, by slopes of more or less than a tenth of a leader a year.</summary>
    public static string ShapeOf((double Before, double After)? slopes) => slopes is not var (before, after) ? "undefined"
        : (Sign(before), Sign(after)) switch
        {
            (0, 0) => "flat",
            (1, -1) => "inverted-u",
            (-1, 1) => "u",
            ( >= 0, >= 0) => "rising",
            _ => "falling",
        };

    /// <summary>Spearman's correlation over five years, in quarters, of the founder's hours with what the others did.</summary>
    public static double? Energy(LeadWatch run)
    {
        var quarters = Enumerable.Range(0, 20).Select(q => (From: 1 + (int)(q * 6.5), Until: (int)((q + 1) * 6.5))).ToList();
        return run.Sizes.Count <= 5 * Year ? null : Statistics.Spearman.Of(
            [.. quarters.Select(q => run.FounderHours.Skip(q.From).Take(q.Until - q.From + 1).Average())],
            [.. quarters.Select(q => run.OthersActs.Skip(q.From).Take(q.Until - q.From + 1).Average())])?.Rho;
    }

    /// <summary>How much faster D grows in a year than it would if the same number of acts fell at random on all who were core or active at the time; and how size grows.</summary>
    public static (double Excess, double Growth)? Openness(LeadWatch run)
    {
        List<(double Time, double? D)> excess = [];
        List<(double Time, double? D)> size = [];
        for (var t = Year; t <= 5 * Year && t < run.Sizes.Count; t += Year / 2)
        {
            var (people, acts) = (Math.Max(1, run.Inner[t]), run.Led.Count(l => l.Cycle > t - Year && l.Cycle <= t));

            // Acts that fall at random on n people repeat a person with chance 1/n, so that the unbiased index expects n.
            excess.Add((t / (double)Year, acts < 20 ? null : run.Distribution(t) - people));
            size.Add((t / (double)Year, run.Sizes[t]));
        }

        return excess.Count < 9 || excess.Any(e => e.D is null) ? null : (Slope(excess), Slope(size));
    }

    private static int Sign(double slope) => slope > Level ? 1 : slope < -Level ? -1 : 0;

    private static double Slope(IEnumerable<(double Time, double? D)> points)
    {
        var list = points.Select(p => (X: p.Time, Y: p.D!.Value)).ToList();
        var (x, y) = (list.Average(p => p.X), list.Average(p => p.Y));
        return list.Sum(p => (p.X - x) * (p.Y - y)) / list.Sum(p => (p.X - x) * (p.X - x));
    }
}
