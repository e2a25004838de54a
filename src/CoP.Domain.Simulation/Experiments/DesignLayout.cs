using CoP.Domain.Collections;
using CoP.Domain.Simulation.Designs;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>Which cell of a study stands where in a design, and how the design is analysed.</summary>
internal sealed class DesignLayout
{
    private static readonly StreamName Resampling = new("design: resampled base rows");

    private readonly StudyCell[][] _arms;
    private readonly Morris? _morris;
    private readonly Sobol? _sobol;
    private readonly ulong _seed;

    public DesignLayout(IEnumerable<StudyCell> cells, ulong seed, PointSet points, Morris? morris = null, Sobol? sobol = null)
    {
        var parameters = PointSettings.Parameters(points);
        var names = points.Box.Select(d => d.Name).ToHashSet(StringComparer.Ordinal);
        var arms = cells.GroupBy(c => string.Join(", ", c.Settings.Where(s => !names.Contains(s.Name))), StringComparer.Ordinal)
            .Select(g => (Label: g.Key.Length == 0 ? "as it stands" : g.Key, Cells: g.ToArray())).ToList();
        if (!arms.TrueForAll(a => IsOver(a.Cells, points, parameters)))
        {
            throw new ArgumentException("The cells of the result are not those of the design.", nameof(cells));
        }

        (Points, _morris, _sobol, _seed) = (points, morris, sobol, seed);
        (_arms, Arms) = ([.. arms.Select(a => a.Cells)], arms.Select(a => a.Label).ToValueList());
    }

    public PointSet Points { get; }

    public ValueList<string> Arms { get; }

    public static DesignLayout Of(Experiment experiment, IEnumerable<StudyCell> cells)
    {
        var (design, seed) = (experiment.Design, experiment.Seed);
        switch (design.Kind)
        {
            case DesignKind.Morris:
                var morris = design.ToMorris(seed);
                return new(cells, seed, morris.Points, morris);
            case DesignKind.Sobol:
                var sobol = design.ToSobol(seed);
                return new(cells, seed, sobol.Points, null, sobol);
            default:
                return new(cells, seed, design.ToHypercube(seed));
        }
    }

    /// <summary>The cells of a point, in the order of the arms.</summary>
    public IEnumerable<int> CellsOf(int point) => _arms.Select(arm => arm[point].Index);

    public Sensitivity Analyse(string measure, ValueList<PointValue> values)
    {
        double?[] means = [.. values.Select(v => v.Mean)];
        return new(
            measure,
            values,
            _morris?.Analyse(means) ?? [],
            _sobol?.Analyse(means, RandomStream.Of(_seed, 0, Resampling).Below),
            _morris is null && _sobol is null ? Correlations(means) : []);
    }

    private static bool IsOver(StudyCell[] cells, PointSet points, Parameter[] parameters) =>
        cells.Length == points.Count
        && !cells.Where((cell, i) => points.Point(i).Where((value, d) => !cell.ValueOf(parameters[d]).Equals(PointSettings.Value(parameters[d], value))).Any()).Any();

    private ValueList<RankCorrelation> Correlations(double?[] means)
    {
        int[] known = [.. Enumerable.Range(0, means.Length).Where(i => means[i] is not null)];

        // Means that differ by rounding only are ties: a share pooled over three arms is a sum of thirds.
        var step = known.Select(i => Math.Abs(means[i]!.Value)).DefaultIfEmpty(0).Max() * 1e-12;
        double[] ranked = [.. known.Select(i => step > 0 ? Math.Round(means[i]!.Value / step) : 0)];
        return PointSettings.Parameters(Points)
            .Select(p => new RankCorrelation(p.Name, Spearman.Of([.. known.Select(i => _arms[0][i].ValueOf(p))], ranked))).ToValueList();
    }
}
