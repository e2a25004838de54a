using CoP.Domain.Collections;
using CoP.Domain.Measures;
using MathNet.Numerics.LinearAlgebra;

namespace CoP.Domain.Simulation.Statistics;

/// <summary>Whether groups live equally long: the log-rank test for two or more groups (Mantel 1966; Peto and Peto 1972), all instants weighing 1.</summary>
/// <remarks>
/// Ties by the hypergeometric variance; delayed entry by counting at risk only who has entered. The lives must be independent between and within groups, so
/// arms that share seeds are compared by a paired bootstrap, not by this test. Groups whose difference from the others nothing in the data can tell (never at
/// risk together) give no degree of freedom. Immutable, equal by value.
/// </remarks>
public sealed record LogRank
{
    private const double Rank = 1e-9;

    private LogRank(double chiSquared, int degrees, ValueList<LogRankGroup> groups) =>
        (ChiSquared, Degrees, PValue, Groups) = (chiSquared, degrees, Tails.ChiSquaredAbove(chiSquared, degrees), groups);

    /// <summary>The statistic, at least 0; χ² with <see cref="Degrees"/> degrees of freedom if all hazards are equal.</summary>
    public double ChiSquared { get; }

    /// <summary>Degrees of freedom: one less than the groups that can be compared.</summary>
    public int Degrees { get; }

    /// <summary>The chance of so large a statistic if all hazards are equal, in [0, 1].</summary>
    public double PValue { get; }

    /// <summary>Ends seen and expected, in the order of the groups given.</summary>
    public ValueList<LogRankGroup> Groups { get; }

    /// <summary>Compares groups. Pure. Costs instants of ends × groups², after sorting.</summary>
    /// <param name="groups">The lives of each group, in any order within it.</param>
    /// <returns>The test, or <see langword="null"/> if nothing can be compared: fewer than two groups ever at risk together, or no end seen.</returns>
    /// <exception cref="ArgumentNullException">A list is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time is impossible, as in <see cref="SurvivalCurve.Of"/>.</exception>
    public static LogRank? Of(IReadOnlyList<IReadOnlyList<WatchedLife>> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        foreach (var group in groups)
        {
            // It checks the times.
            SurvivalCurve.Of(group);
        }

        var k = groups.Count;
        var (ended, expected) = (new int[k], new double[k]);
        var covariance = Matrix<double>.Build.Dense(k, k);
        foreach (var (atRisk, ends) in Instants(groups))
        {
            Add(atRisk, ends, ended, expected, covariance);
        }

        return Test([.. groups.Select((g, i) => new LogRankGroup(g.Count, ended[i], expected[i]))], covariance);
    }

    /// <summary>Compares the hazards of one cause; ends of other causes count as ends of watching (cause-specific log-rank). Pure.</summary>
    /// <param name="groups">The lives of each group, in any order within it.</param>
    /// <param name="cause">The code of the cause.</param>
    /// <returns>The test, or <see langword="null"/> if nothing can be compared.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time is impossible.</exception>
    public static LogRank? OfCause(IReadOnlyList<IReadOnlyList<CausedLife>> groups, string cause)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(cause);
        return Of([.. groups.Select(g => g.Select(l => l.OfCause(cause)).ToList())]);
    }

    private static IEnumerable<(int[] AtRisk, int[] Ended)> Instants(IReadOnlyList<IReadOnlyList<WatchedLife>> groups)
    {
        var lives = groups.SelectMany((g, i) => g.Select(l => (Life: l, Group: i))).ToList();
        var entries = lives.OrderBy(l => l.Life.Entry).ToList();
        var atRisk = new int[groups.Count];
        var entered = 0;
        foreach (var exits in lives.GroupBy(l => l.Life.Exit).OrderBy(g => g.Key))
        {
            for (; entered < entries.Count && entries[entered].Life.Entry < exits.Key; entered++)
            {
                atRisk[entries[entered].Group]++;
            }

            var ended = new int[groups.Count];
            foreach (var (life, group) in exits)
            {
                ended[group] += life.HasEnded ? 1 : 0;
            }

            yield return ([.. atRisk], ended);
            foreach (var (_, group) in exits)
            {
                atRisk[group]--;
            }
        }
    }

    private static void Add(int[] atRisk, int[] ends, int[] ended, double[] expected, Matrix<double> covariance)
    {
        double n = atRisk.Sum(), d = ends.Sum();
        if (d <= 0)
        {
            return;
        }

        var scale = n > 1 ? d * (n - d) / (n - 1) : 0;
        for (var i = 0; i < atRisk.Length; i++)
        {
            ended[i] += ends[i];
            expected[i] += d * atRisk[i] / n;
            for (var j = 0; j < atRisk.Length; j++)
            {
                covariance[i, j] += scale * (atRisk[i] / n) * ((i == j ? 1 : 0) - (atRisk[j] / n));
            }
        }
    }

    // The covariance has no full rank: deviations sum to 0, at least. The generalised inverse gives the same statistic whichever group is left out.
    private static LogRank? Test(ValueList<LogRankGroup> groups, Matrix<double> covariance)
    {
        if (groups.Count < 2)
        {
            return null;
        }

        var evd = covariance.Evd(Symmetricity.Symmetric);
        var deviations = Vector<double>.Build.DenseOfEnumerable(groups.Select(g => g.Ended - g.Expected));
        var projected = evd.EigenVectors.TransposeThisAndMultiply(deviations);
        var least = Rank * evd.EigenValues.Max(v => v.Real);
        var kept = Enumerable.Range(0, groups.Count).Where(i => evd.EigenValues[i].Real > least && evd.EigenValues[i].Real > 0).ToList();
        return kept.Count == 0 ? null : new(kept.Sum(i => projected[i] * projected[i] / evd.EigenValues[i].Real), kept.Count, groups);
    }
}
