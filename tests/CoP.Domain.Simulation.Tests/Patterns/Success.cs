using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Pattern 53: growth, retention, survival and volume over the points of a box.</summary>
internal static class Success
{
    private const int Each = 4;
    private const int Cycles = 156;

    private static readonly string[] s_names = ["growth", "retention", "survival", "volume"];

    /// <summary>Spearman's correlation of each two of the measures, means of four runs a point.</summary>
    public static Dictionary<string, double> Correlations(int points)
    {
        var measured = Box.Points(points).Select(set => Runs.Of(set, Each, Cycles)).Select(r => (double[])
        [
            r.Average(o => o.Growth),
            r.Average(o => o.Retention ?? 0),
            r.Average(o => (double)Math.Min(o.EndCycle ?? Cycles, Cycles)),
            r.Average(o => (double)o.Acts),
        ]).ToList();
        Dictionary<string, double> found = [];
        for (var i = 0; i < s_names.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                found[$"{s_names[i]}-{s_names[j]}"] = Spearman.Of([.. measured.Select(m => m[i])], [.. measured.Select(m => m[j])])!.Rho;
            }
        }

        return found;
    }
}
