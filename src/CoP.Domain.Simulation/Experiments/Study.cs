using CoP.Domain.Collections;
using CoP.Domain.Simulation.Designs;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>A scenario, what is varied in it, and how often each variant is run.</summary>
/// <remarks>
/// Cells are all combinations of the sweeps; the first sweep varies slowest. Run r of every cell has the same seed and index, hence the same people and the same luck as
/// far as the model keeps them: differences between cells are paired. Changing a study gives a new one. Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record Study
{
    /// <summary>The most runs of a study in memory; a larger one belongs into a folder.</summary>
    public const long MostRuns = 20_000_000;

    internal Study(Scenario scenario) => Scenario = scenario;

    /// <summary>The scenario in which something is varied.</summary>
    public Scenario Scenario { get; }

    /// <summary>How many runs each cell has, or has at first; 0 as long as nobody said.</summary>
    public int Runs { get; private init; }

    /// <summary>The master seed.</summary>
    public ulong Seed { get; private init; }

    /// <summary>When it has run enough; <see langword="null"/> is after <see cref="Runs"/>.</summary>
    public StoppingRule? Stopping { get; private init; }

    /// <summary>How many cells it has.</summary>
    public long CellCount => Axes.Aggregate(1L, (product, axis) => checked(product * axis.Count));

    private ValueList<ValueList<ValueList<CellSetting>>> Axes { get; init; }

    /// <summary>Varies a parameter.</summary>
    /// <param name="parameter">Which one.</param>
    /// <param name="values">Its values, at least one, each once.</param>
    /// <returns>A new study.</returns>
    /// <exception cref="ArgumentException">There is no value, one stands twice, or the parameter is varied already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The parameter does not take a value.</exception>
    public Study Sweep(Parameter parameter, params ReadOnlySpan<double> values)
    {
        ValueList<double> all = [.. values];
        return Over(all.Select(v => (ValueList<CellSetting>)[CellSetting.Of(parameter, v)]).ToValueList());
    }

    /// <summary>Varies the regime. Values of parameters that are swept win over those of a regime, in whatever order the sweeps are named.</summary>
    /// <param name="regimes">The regimes, each once; none is all there are.</param>
    /// <returns>A new study.</returns>
    /// <exception cref="ArgumentException">A regime stands twice, or regimes are varied already.</exception>
    public Study Regimes(params ReadOnlySpan<LeadershipRegime> regimes)
    {
        ValueList<LeadershipRegime> all = regimes.IsEmpty ? LeadershipRegime.All : [.. regimes];
        return Over(all.Select(r => (ValueList<CellSetting>)[CellSetting.Of(r)]).ToValueList());
    }

    /// <summary>Varies several things at once, such as the points of a design.</summary>
    /// <param name="points">The settings of each point, in their order.</param>
    /// <returns>A new study.</returns>
    /// <exception cref="ArgumentException">There is no point, one stands twice in a sweep of one setting, or something is varied already.</exception>
    public Study Over(ValueList<ValueList<CellSetting>> points)
    {
        var names = points.SelectMany(p => p.Select(s => s.Name)).ToHashSet(StringComparer.Ordinal);
        var isSweep = points.All(p => p.Count == 1);
        if (points.IsEmpty || (isSweep && points.Distinct().Count() < points.Count) || points.Any(p => p.DistinctBy(s => s.Name, StringComparer.Ordinal).Count() < p.Count))
        {
            throw new ArgumentException("A sweep wants at least one value, and each only once.", nameof(points));
        }

        return Crossed(points, names);
    }

    /// <summary>Varies parameters over the points of a design, in their order; <see cref="DesignResult"/> reads the result.</summary>
    /// <param name="points">The points, each dimension named like a parameter; a parameter of whole numbers takes the nearest one. Designs may come back to a point.</param>
    /// <returns>A new study.</returns>
    /// <exception cref="ArgumentException">A dimension is no parameter, or is varied already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A parameter does not take its value at a point.</exception>
    public Study Over(PointSet points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return Crossed(PointSettings.Of(points), points.Box.Select(d => d.Name).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Says how often each cell is run, and with which luck.</summary>
    /// <param name="runs">Runs of each cell, at least 1.</param>
    /// <param name="seed">The master seed: the same seed means the same bits.</param>
    /// <returns>A new study.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no runs.</exception>
    public Study Replicate(int runs, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 1);
        return this with { Runs = runs, Seed = seed };
    }

    /// <summary>Runs on, half as many runs again each time, until the share that survives is known well enough in every cell.</summary>
    /// <param name="halfWidth">Half of the width of Wilson's 95 % interval, in (0, 0.5).</param>
    /// <param name="atMost">The most runs of a cell.</param>
    /// <returns>A new study.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public Study UntilPrecision(double halfWidth, int atMost) => this with { Stopping = StoppingRule.Precision(halfWidth, atMost) };

    /// <summary>Runs on, half as many runs again each time, until a difference of interest in survival from the first cell would be found in every other.</summary>
    /// <param name="effect">The smallest difference of interest in the share that survives, in (0, 1).</param>
    /// <param name="atMost">The most runs of a cell.</param>
    /// <param name="power">The chance to find it, in (0, 1); .95 by default.</param>
    /// <param name="alpha">The two-sided level, in (0, 1); .01 by default.</param>
    /// <returns>A new study.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public Study UntilPower(double effect, int atMost, double power = 0.95, double alpha = StoppingRule.UsualAlpha) =>
        this with { Stopping = StoppingRule.Power(effect, atMost, power, alpha) };

    internal Study Until(StoppingRule rule) => this with { Stopping = rule };

    /// <summary>Makes the cells, in their order.</summary>
    /// <returns>All combinations; one cell when nothing is varied.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A combination makes the runs absurdly large.</exception>
    public ValueList<StudyCell> Cells()
    {
        var count = checked((int)CellCount);
        var cells = new StudyCell[count];
        for (var i = 0; i < count; i++)
        {
            var settings = SettingsOf(i);
            var scenario = settings.OrderBy(s => s.Regime is null).Aggregate(Scenario, (changed, setting) => setting.In(changed));
            cells[i] = new(i, settings, scenario);
        }

        return [.. cells];
    }

    /// <summary>Runs it.</summary>
    /// <param name="options">What is run, and on how many threads, which changes no bit of the result; <see langword="null"/> is the community model on all processors.</param>
    /// <returns>The outcomes of all cells.</returns>
    /// <exception cref="InvalidOperationException">Nobody said how often and with which seed, there are more runs than <see cref="MostRuns"/>, or power is wanted of one cell.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public StudyResult Run(StudyOptions? options = null) => StudyRun.Of(this, options ?? new());

    private Study Crossed(ValueList<ValueList<CellSetting>> points, HashSet<string> names) => Axes.Any(a => a.Any(p => p.Any(s => names.Contains(s.Name))))
        ? throw new ArgumentException($"{string.Join(", ", names)}: varied already.", nameof(points))
        : this with { Axes = Axes.Add(points) };

    private ValueList<CellSetting> SettingsOf(int cell)
    {
        var points = new ValueList<CellSetting>[Axes.Count];
        for (var axis = Axes.Count - 1; axis >= 0; axis--)
        {
            (cell, var place) = Math.DivRem(cell, Axes[axis].Count);
            points[axis] = Axes[axis][place];
        }

        return points.SelectMany(p => p).ToValueList();
    }
}
