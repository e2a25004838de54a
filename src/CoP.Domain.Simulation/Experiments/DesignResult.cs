using CoP.Domain.Collections;
using CoP.Domain.Simulation.Designs;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>A result laid out over the points of its design: at each point one cell an arm.</summary>
/// <remarks>Immutable, thread-safe; compared by reference.</remarks>
public sealed class DesignResult
{
    private readonly StudyResult _result;
    private readonly DesignLayout _layout;

    private DesignResult(StudyResult result, DesignLayout layout) => (_result, _layout) = (result, layout);

    /// <summary>What the cells of a point differ in, a text an arm, in the order of the cells: regimes vary slowest. One arm <c>as it stands</c> if nothing but the points is varied.</summary>
    public ValueList<string> Arms => _layout.Arms;

    /// <summary>The points.</summary>
    public PointSet Points => _layout.Points;

    /// <summary>Lays out what an experiment found.</summary>
    /// <param name="experiment">The experiment, as <see cref="ExperimentResults.Read"/> gives it. Where all outcomes do not fit into memory, <see cref="ExperimentResults.Analyse"/> reads the folder instead.</param>
    /// <param name="result">Its result.</param>
    /// <returns>The result by points and arms.</returns>
    /// <exception cref="InvalidOperationException">The design is a grid, which has no box: compare its cells.</exception>
    /// <exception cref="ArgumentException">The result is of another experiment.</exception>
    public static DesignResult Of(Experiment experiment, StudyResult result)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        ArgumentNullException.ThrowIfNull(result);
        return new(result, DesignLayout.Of(experiment, CellsOf(result)));
    }

    /// <summary>Lays out a study over the trajectories of Morris.</summary>
    /// <param name="result">The result of a study <see cref="Study.Over(PointSet)"/> the points of the design, perhaps crossed with other sweeps.</param>
    /// <param name="design">The design.</param>
    /// <returns>The result by points and arms.</returns>
    /// <exception cref="ArgumentException">The cells are not those of the design.</exception>
    public static DesignResult Of(StudyResult result, Morris design)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(design);
        return new(result, new(CellsOf(result), result.Stamp.Seed, design.Points, design));
    }

    /// <summary>Lays out a study over the rows of Sobol.</summary>
    /// <param name="result">The result of a study <see cref="Study.Over(PointSet)"/> the points of the design, perhaps crossed with other sweeps.</param>
    /// <param name="design">The design.</param>
    /// <returns>The result by points and arms.</returns>
    /// <exception cref="ArgumentException">The cells are not those of the design.</exception>
    public static DesignResult Of(StudyResult result, Sobol design)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(design);
        return new(result, new(CellsOf(result), result.Stamp.Seed, design.Points, sobol: design));
    }

    /// <summary>Lays out a study over a hypercube, or over any other points.</summary>
    /// <param name="result">The result of a study <see cref="Study.Over(PointSet)"/> these points, perhaps crossed with other sweeps.</param>
    /// <param name="points">The points.</param>
    /// <returns>The result by points and arms.</returns>
    /// <exception cref="ArgumentException">The cells are not those of the points.</exception>
    public static DesignResult Of(StudyResult result, PointSet points)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(points);
        return new(result, new(CellsOf(result), result.Stamp.Seed, points));
    }

    /// <summary>Measures every point, paired by run.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>Its mean at each point, in their order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The measure asks for an arm that is not there.</exception>
    /// <exception cref="InvalidOperationException">The measure gave a number that is not finite.</exception>
    public ValueList<PointValue> ValuesOf(PointMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var sums = new PointSums(measure, Points.Count);
        for (var point = 0; point < Points.Count; point++)
        {
            Add(sums, point);
        }

        return sums.Values();
    }

    /// <summary>Asks which parameters a measure answers to, in the way of the design: elementary effects, shares of variance, or rank correlations.</summary>
    /// <param name="measure">The measure; a contrast between arms for what makes them differ.</param>
    /// <returns>The indices. Pure: the bootstrap draws from the seed of the result.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The measure asks for an arm that is not there.</exception>
    /// <exception cref="InvalidOperationException">The measure gave a number that is not finite.</exception>
    public Sensitivity Analyse(PointMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return _layout.Analyse(measure.Name, ValuesOf(measure));
    }

    private static IEnumerable<StudyCell> CellsOf(StudyResult result) => result.Cells.Select(c => c.Cell);

    private void Add(PointSums sums, int point)
    {
        // By index, not by place: a part of an experiment may begin with another run in each arm.
        var arms = _layout.CellsOf(point).Select(cell => _result.Cells[cell].Outcomes).ToList();
        var others = arms.Skip(1).Select(outcomes => outcomes.ToDictionary(o => o.Run)).ToList();
        foreach (var outcome in arms[0].Where(o => others.TrueForAll(arm => arm.ContainsKey(o.Run))))
        {
            sums.Add(point, [outcome, .. others.Select(arm => arm[outcome.Run])]);
        }
    }
}
