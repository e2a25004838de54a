using System.Text;
using System.Text.Json;
using CoP.Domain.Collections;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>Reads what an experiment found.</summary>
public static class ExperimentResults
{
    /// <summary>Reads which experiment a folder holds, finished or not.</summary>
    /// <param name="store">The folder.</param>
    /// <returns>The experiment.</returns>
    /// <exception cref="ExperimentException">There is none, or it was changed.</exception>
    public static Experiment ExperimentIn(IExperimentStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return ExperimentRunner.ManifestIn(store).Experiment;
    }

    /// <summary>Reads a finished folder, of a whole experiment or of a part; a part has cells with fewer runs, perhaps with none.</summary>
    /// <param name="store">The folder.</param>
    /// <returns>The experiment, and the result as a study in memory would have given it.</returns>
    /// <exception cref="ExperimentException">The folder is not finished, or damaged.</exception>
    public static (Experiment Experiment, StudyResult Result) Read(IExperimentStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var manifest = FinishedIn(store);
        var study = manifest.Experiment.ToStudy();
        var cells = study.Cells();
        var outcomes = cells.Select(_ => new List<RunOutcome>()).ToArray();
        using var lines = new StreamReader(store.Read(ExperimentFiles.Runs), Encoding.UTF8);
        for (var line = lines.ReadLine(); line is not null; line = lines.ReadLine())
        {
            var (cell, outcome) = OutcomeOf(line, outcomes.Length, store);
            outcomes[cell].Add(outcome);
        }

        return (manifest.Experiment, new(study, manifest.Stamp, cells.Select((c, i) => new CellResult(c, outcomes[i].ToValueList())).ToValueList(),
            study.Stopping?.Report([.. outcomes.Select(c => c.ConvertAll(o => o.Survived))])));
    }

    /// <summary>Asks which parameters measures answer to, without keeping the outcomes: a folder of any size takes the room of its cells.</summary>
    /// <param name="store">A finished folder whose design is a box.</param>
    /// <param name="measures">The measures, made for the arms as <see cref="DesignResult.Arms"/> orders them: regimes, then arms, the last one fastest.</param>
    /// <returns>What <see cref="DesignResult.Analyse"/> gives of each.</returns>
    /// <exception cref="ExperimentException">The folder is not finished, or damaged.</exception>
    /// <exception cref="InvalidOperationException">The design is a grid, or a measure gave a number that is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A measure asks for an arm that is not there.</exception>
    public static ValueList<Sensitivity> Analyse(IExperimentStore store, params ReadOnlySpan<PointMeasure> measures)
    {
        ArgumentNullException.ThrowIfNull(store);
        var manifest = FinishedIn(store);
        var cells = manifest.Experiment.ToStudy().Cells();
        var layout = DesignLayout.Of(manifest.Experiment, cells);
        var points = layout.Points.Count;
        ValueList<PointSums> sums = [.. measures.ToArray().Select(m => new PointSums(m, points))];
        var (run, outcomes) = (0, new RunOutcome?[cells.Count]);
        using var lines = new StreamReader(store.Read(ExperimentFiles.Runs), Encoding.UTF8);
        for (var line = lines.ReadLine(); line is not null; line = lines.ReadLine())
        {
            var (cell, outcome) = OutcomeOf(line, cells.Count, store);
            if (outcome.Run != run)
            {
                AddRun(layout, outcomes, sums);
                run = outcome.Run;
            }

            outcomes[cell] = outcome;
        }

        AddRun(layout, outcomes, sums);
        return sums.Select(s => layout.Analyse(s.Measure.Name, s.Values())).ToValueList();
    }

    internal static (int Cell, RunOutcome Outcome) OutcomeOf(string line, int cells, IExperimentStore store)
    {
        try
        {
            var read = OutcomeReading.Of(Encoding.UTF8.GetBytes(line));
            return read.Cell >= 0 && read.Cell < cells ? read : throw new FormatException("There is no such cell.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw new ExperimentException($"{store.Place}: a line of {ExperimentFiles.Runs} is no outcome of this experiment: {e.Message}", e);
        }
    }

    // Cells vary faster than runs: the outcomes of one run stand together, in a part perhaps not all of them.
    private static void AddRun(DesignLayout layout, RunOutcome?[] outcomes, ValueList<PointSums> sums)
    {
        for (var point = 0; point < layout.Points.Count; point++)
        {
            RunOutcome[] arms = [.. layout.CellsOf(point).Select(cell => outcomes[cell]).OfType<RunOutcome>()];
            foreach (var sum in arms.Length == layout.Arms.Count ? sums : [])
            {
                sum.Add(point, arms);
            }
        }

        Array.Clear(outcomes);
    }

    private static ExperimentManifest FinishedIn(IExperimentStore store)
    {
        var manifest = ExperimentRunner.ManifestIn(store);
        return store.Has(ExperimentFiles.Runs) ? manifest : throw new ExperimentException($"{store.Place} is not finished.");
    }
}
