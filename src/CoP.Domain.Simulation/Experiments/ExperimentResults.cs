using System.Text;
using System.Text.Json;
using CoP.Domain.Collections;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>Reads what an experiment found.</summary>
public static class ExperimentResults
{
    /// <summary>Reads a finished folder, of a whole experiment or of a part; a part has cells with fewer runs, perhaps with none.</summary>
    /// <param name="store">The folder.</param>
    /// <returns>The experiment, and the result as a study in memory would have given it.</returns>
    /// <exception cref="ExperimentException">The folder is not finished, or damaged.</exception>
    public static (Experiment Experiment, StudyResult Result) Read(IExperimentStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var manifest = ExperimentRunner.ManifestIn(store);
        if (!store.Has(ExperimentFiles.Runs))
        {
            throw new ExperimentException($"{store.Place} is not finished.");
        }

        var study = manifest.Experiment.ToStudy();
        var cells = study.Cells();
        var outcomes = cells.Select(_ => new List<RunOutcome>()).ToArray();
        using var lines = new StreamReader(store.Read(ExperimentFiles.Runs), Encoding.UTF8);
        for (var line = lines.ReadLine(); line is not null; line = lines.ReadLine())
        {
            Add(line, outcomes, store);
        }

        return (manifest.Experiment, new(study, manifest.Stamp, cells.Select((c, i) => new CellResult(c, outcomes[i].ToValueList())).ToValueList(),
            study.Stopping?.Report([.. outcomes.Select(c => c.ConvertAll(o => o.Survived))])));
    }

    internal static (int Cell, RunOutcome Outcome) OutcomeOf(string line, IExperimentStore store)
    {
        try
        {
            return OutcomeReading.Of(Encoding.UTF8.GetBytes(line));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw NoOutcome(store, e);
        }
    }

    private static void Add(string line, List<RunOutcome>[] outcomes, IExperimentStore store)
    {
        var (cell, outcome) = OutcomeOf(line, store);
        if (cell < 0 || cell >= outcomes.Length)
        {
            throw NoOutcome(store, new ArgumentOutOfRangeException(nameof(line), cell, "There is no such cell."));
        }

        outcomes[cell].Add(outcome);
    }

    private static ExperimentException NoOutcome(IExperimentStore store, Exception e) =>
        new($"{store.Place}: a line of {ExperimentFiles.Runs} is no outcome of this experiment: {e.Message}", e);
}
