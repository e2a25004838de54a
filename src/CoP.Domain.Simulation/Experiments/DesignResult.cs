using CoP.Domain.Collections;
using CoP.Domain.Simulation.Designs;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Statistics;
using MathNet.Numerics.Statistics;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>A result laid out over the points of its design: at each point one cell an arm.</summary>
/// <remarks>Immutable, thread-safe; compared by reference.</remarks>
public sealed class DesignResult
{
    private static readonly StreamName Resampling = new("design: resampled base rows");

    private readonly CellResult[][] _arms;
    private readonly Morris? _morris;
    private readonly Sobol? _sobol;
    private readonly ulong _seed;

    private DesignResult(StudyResult result, PointSet points, Morris? morris, Sobol? sobol)
    {
        ArgumentNullException.ThrowIfNull(result);
        var arms = ArmsOf(result, points);
        (Points, _morris, _sobol, _seed) = (points, morris, sobol, result.Stamp.Seed);
        (_arms, Arms) = ([.. arms.Select(a => a.Cells)], arms.Select(a => a.Label).ToValueList());
    }

    /// <summary>What the cells of a point differ in, a text an arm, in the order of the cells: regimes vary slowest. One arm <c>as it stands</c> if nothing but the points is varied.</summary>
    public ValueList<string> Arms { get; }

    /// <summary>The points.</summary>
    public PointSet Points { get; }

    /// <summary>Lays out what an experiment found.</summary>
    /// <param name="experiment">The experiment, as <see cref="ExperimentResults.Read"/> gives it.</param>
    /// <param name="result">Its result.</param>
    /// <returns>The result by points and arms.</returns>
    /// <exception cref="InvalidOperationException">The design is a grid, which has no box: compare its cells.</exception>
    /// <exception cref="ArgumentException">The result is of another experiment.</exception>
    public static DesignResult Of(Experiment experiment, StudyResult result)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        var design = experiment.Design;
        return design.Kind switch
        {
            DesignKind.Morris => Of(result, design.ToMorris(experiment.Seed)),
            DesignKind.Sobol => Of(result, design.ToSobol(experiment.Seed)),
            _ => Of(result, design.ToHypercube(experiment.Seed)),
        };
    }

    /// <summary>Lays out a study over the trajectories of Morris.</summary>
    /// <param name="result">The result of a study <see cref="Study.Over(PointSet)"/> the points of the design, perhaps crossed with other sweeps.</param>
    /// <param name="design">The design.</param>
    /// <returns>The result by points and arms.</returns>
    /// <exception cref="ArgumentException">The cells are not those of the design.</exception>
    public static DesignResult Of(StudyResult result, Morris design)
    {
        ArgumentNullException.ThrowIfNull(design);
        return new(result, design.Points, design, null);
    }

    /// <summary>Lays out a study over the rows of Sobol.</summary>
    /// <param name="result">The result of a study <see cref="Study.Over(PointSet)"/> the points of the design, perhaps crossed with other sweeps.</param>
    /// <param name="design">The design.</param>
    /// <returns>The result by points and arms.</returns>
    /// <exception cref="ArgumentException">The cells are not those of the design.</exception>
    public static DesignResult Of(StudyResult result, Sobol design)
    {
        ArgumentNullException.ThrowIfNull(design);
        return new(result, design.Points, null, design);
    }

    /// <summary>Lays out a study over a hypercube, or over any other points.</summary>
    /// <param name="result">The result of a study <see cref="Study.Over(PointSet)"/> these points, perhaps crossed with other sweeps.</param>
    /// <param name="points">The points.</param>
    /// <returns>The result by points and arms.</returns>
    /// <exception cref="ArgumentException">The cells are not those of the points.</exception>
    public static DesignResult Of(StudyResult result, PointSet points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return new(result, points, null, null);
    }

    /// <summary>Measures every point, paired by run.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>Its mean at each point, in their order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The measure asks for an arm that is not there.</exception>
    /// <exception cref="InvalidOperationException">The measure gave a number that is not finite.</exception>
    public ValueList<PointValue> ValuesOf(PointMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Enumerable.Range(0, Points.Count).Select(point => ValueOf(measure, point)).ToValueList();
    }

    /// <summary>Asks which parameters a measure answers to, in the way of the design: elementary effects, shares of variance, or rank correlations.</summary>
    /// <param name="measure">The measure; a contrast between arms for what makes them differ.</param>
    /// <returns>The indices. Pure: the bootstrap draws from the seed of the result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The measure asks for an arm that is not there.</exception>
    /// <exception cref="InvalidOperationException">The measure gave a number that is not finite.</exception>
    public Sensitivity Analyse(PointMeasure measure)
    {
        var values = ValuesOf(measure);
        double?[] means = [.. values.Select(v => v.Mean)];
        return new(
            measure.Name,
            values,
            _morris?.Analyse(means) ?? [],
            _sobol?.Analyse(means, RandomStream.Of(_seed, 0, Resampling).Below),
            _morris is null && _sobol is null ? Correlations(means) : []);
    }

    private static List<(string Label, CellResult[] Cells)> ArmsOf(StudyResult result, PointSet points)
    {
        var parameters = PointSettings.Parameters(points);
        var names = points.Box.Select(d => d.Name).ToHashSet(StringComparer.Ordinal);
        var arms = result.Cells.GroupBy(c => string.Join(", ", c.Cell.Settings.Where(s => !names.Contains(s.Name))), StringComparer.Ordinal)
            .Select(g => (Label: g.Key.Length == 0 ? "as it stands" : g.Key, Cells: g.ToArray())).ToList();
        return arms.TrueForAll(a => IsOver(a.Cells, points, parameters)) ? arms : throw new ArgumentException("The cells of the result are not those of the design.", nameof(result));
    }

    private static bool IsOver(CellResult[] cells, PointSet points, Parameter[] parameters) =>
        cells.Length == points.Count
        && !cells.Where((cell, i) => points.Point(i).Where((value, d) => !cell.Cell.ValueOf(parameters[d]).Equals(PointSettings.Value(parameters[d], value))).Any()).Any();

    private PointValue ValueOf(PointMeasure measure, int point)
    {
        // By index, not by place: a part of an experiment may begin with another run in each arm.
        var others = _arms.Skip(1).Select(arm => arm[point].Outcomes.ToDictionary(o => o.Run)).ToList();
        var values = new List<double>();
        foreach (var outcome in _arms[0][point].Outcomes)
        {
            if (others.TrueForAll(o => o.ContainsKey(outcome.Run)) && measure.OfRun([outcome, .. others.Select(o => o[outcome.Run])]) is { } value)
            {
                values.Add(double.IsFinite(value) ? value : throw new InvalidOperationException($"{measure.Name}: {value} is no finite number; null stands for what is undefined."));
            }
        }

        return new(values.Count == 0 ? null : values.Average(), values.Count < 2 ? null : values.StandardDeviation() / Math.Sqrt(values.Count), values.Count);
    }

    private ValueList<RankCorrelation> Correlations(double?[] means)
    {
        int[] known = [.. Enumerable.Range(0, means.Length).Where(i => means[i] is not null)];
        return PointSettings.Parameters(Points)
            .Select(p => new RankCorrelation(p.Name, Spearman.Of([.. known.Select(i => _arms[0][i].Cell.ValueOf(p))], [.. known.Select(i => means[i]!.Value)]))).ToValueList();
    }
}
