using CoP.Domain.Simulation.Statistics;

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
        return run.Sizes.Count <= 5 * Year ? null : Spearman.Of(
            [.. quarters.Select(q => run.FounderHours.Skip(q.From).Take(q.Until - q.From + 1).Average())],
            [.. quarters.Select(q => run.OthersActs.Skip(q.From).Take(q.Until - q.From + 1).Average())])?.Rho;
    }

    /// <summary>How D goes with size in a growing community, in standard deviations of what it would be if the same values of D fell in any order on the same sizes.</summary>
    /// <remarks>Under all orders the cross product of two series has mean zero and a variance of the product of their sums of squares over n - 1.</remarks>
    public static double? WithSize(LeadWatch run)
    {
        var windows = Enumerable.Range(2, 9).Select(i => i * Year / 2).Where(t => t < run.Sizes.Count).Select(t => (X: (double)run.Sizes[t], Y: run.Distribution(t))).ToList();
        if (windows.Count < 9 || windows.Exists(w => w.Y is null))
        {
            return null;
        }

        var (x, y) = (windows.Average(w => w.X), windows.Average(w => w.Y!.Value));
        var spread = Math.Sqrt(windows.Sum(w => (w.X - x) * (w.X - x)) * windows.Sum(w => (w.Y!.Value - y) * (w.Y!.Value - y)) / (windows.Count - 1));
        return spread > 0 ? windows.Sum(w => (w.X - x) * (w.Y!.Value - y)) / spread : 0;
    }

    private static int Sign(double slope) => slope > Level ? 1 : slope < -Level ? -1 : 0;

    private static double Slope(IEnumerable<(double Time, double? D)> points)
    {
        var list = points.Select(p => (X: p.Time, Y: p.D!.Value)).ToList();
        var (x, y) = (list.Average(p => p.X), list.Average(p => p.Y));
        return list.Sum(p => (p.X - x) * (p.Y - y)) / list.Sum(p => (p.X - x) * (p.X - x));
    }
}
