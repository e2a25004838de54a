using System.Globalization;
using System.Text;
using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>Runs experiments into folders.</summary>
/// <remarks>
/// Writes <c>experiment.json</c>, <c>runs.jsonl</c> with an outcome a line in the order of the runs, and the tables that the experiment wants. The bytes hang on the experiment and
/// the version of this library only: not on threads, cultures, or how often it was stopped.
/// </remarks>
public static class ExperimentRunner
{
    /// <summary>Runs an experiment, or goes on where an earlier attempt at the same one ended. Finished runs are not repeated.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="shard">Which part of it; <see cref="Shard.Whole"/> for all.</param>
    /// <param name="store">Where to; empty, or with the same experiment and part in it.</param>
    /// <param name="options">What is run, and on how many threads; <see langword="null"/> is the community model on all processors.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="ExperimentException">Something else lies there, or it cannot be written: what is finished stays, and the same call goes on.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled: what is finished stays, and the same call goes on.</exception>
    public static ExperimentSummary Run(Experiment experiment, Shard shard, IExperimentStore store, StudyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        ArgumentNullException.ThrowIfNull(shard);
        ArgumentNullException.ThrowIfNull(store);
        if (experiment.Stopping is not null && shard != Shard.Whole)
        {
            throw new ExperimentException($"experiment.stop-in-parts: '{ExperimentMembers.Stop}' is asked of all cells together after whole batches, so part {shard} cannot be run by itself. Leave out the rule, or run the whole.");
        }

        var manifest = ExperimentManifest.Of(experiment, ResultStamp.Of(experiment.Scenario.Name, (options ??= new()).Model, experiment.Seed), shard);
        var done = manifest.Range.First;
        try
        {
            return Run(manifest, store, options, ref done);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ExperimentException(string.Create(
                CultureInfo.InvariantCulture,
                $"{store.Place} cannot be written ({e.Message.TrimEnd('.')}). {done - manifest.Range.First} of {manifest.Range.End - manifest.Range.First} runs are finished and kept; the same call goes on from there."), e);
        }
    }

    /// <summary>Goes on with what lies in a folder.</summary>
    /// <param name="store">The folder.</param>
    /// <param name="options">What is run, and on how many threads; <see langword="null"/> is the community model on all processors.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="ExperimentException">There is no experiment, or one that was changed or begun by another version, or it cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ExperimentSummary Resume(IExperimentStore store, StudyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        var manifest = ManifestIn(store);
        return Run(manifest.Experiment, manifest.Shard, store, options);
    }

    internal static ExperimentManifest ManifestIn(IExperimentStore store) =>
        !store.Has(ExperimentFiles.Manifest)
            ? throw new ExperimentException($"{store.Place} holds no {ExperimentFiles.Manifest}.")
            : ExperimentManifest.Read(BytesOf(store, ExperimentFiles.Manifest))
                ?? throw new ExperimentException($"{store.Place}: {ExperimentFiles.Manifest} was changed, or written by another version of this library.");

    internal static void WriteWhole(IExperimentStore store, string name, string text)
    {
        using (var stream = store.OpenPart(name))
        {
            stream.SetLength(0);
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        store.Finish(name);
    }

    private static ExperimentSummary Run(ExperimentManifest manifest, IExperimentStore store, StudyOptions options, ref long done)
    {
        var (first, end) = manifest.Range;
        Claim(manifest, store);
        var batches = new RunBatches(manifest.Experiment, (first, end));
        if (store.Has(ExperimentFiles.Runs))
        {
            return Finished(manifest, store, batches);
        }

        var cells = manifest.Experiment.ToStudy().Cells();
        var layout = new RunLayout(manifest.Experiment, options.Model, cells[0].Settings);
        using var parts = new ExperimentParts(layout, store, (first, end), batches);
        var resumed = done = parts.Next;
        try
        {
            while (parts.Next < batches.End)
            {
                RunQueue<RunRows>.Run(
                    parts.Next,
                    batches.End,
                    options.Threads,
                    () => Worker(manifest.Experiment, layout, cells, options),
                    (index, rows) =>
                    {
                        parts.Write(rows);
                        options.Progress?.Report(new(index + 1 - first, batches.End - first));
                        batches.Tell(rows.Survived);
                    },
                    options.Cancellation);
            }
        }
        finally
        {
            done = parts.Next;
        }

        parts.Finish();
        return new(manifest.Shard, batches.End - first, resumed - first, manifest.Hash, batches.Report);
    }

    internal static void TellAll(Stream runs, RunBatches batches, IExperimentStore store)
    {
        using var lines = new StreamReader(runs, Encoding.UTF8, leaveOpen: true);
        for (var line = lines.ReadLine(); line is not null; line = lines.ReadLine())
        {
            batches.Tell(ExperimentResults.OutcomeOf(line, Experiment.MostCells, store).Outcome.Survived);
        }
    }

    // What the rule achieved follows from the outcomes; nothing else in the folder says it, so nothing else can be wrong.
    private static ExperimentSummary Finished(ExperimentManifest manifest, IExperimentStore store, RunBatches batches)
    {
        if (batches.Listens)
        {
            using var runs = store.Read(ExperimentFiles.Runs);
            TellAll(runs, batches, store);
        }

        var count = batches.End - batches.First;
        return new(manifest.Shard, count, count, manifest.Hash, batches.Report);
    }

    private static Func<long, RunRows> Worker(Experiment experiment, RunLayout layout, ValueList<StudyCell> cells, StudyOptions options)
    {
        var run = options.Model.NewWorker();
        return index =>
        {
            var (cell, replicate) = (cells[(int)(index % cells.Count)], (int)(index / cells.Count));
            var rows = new RunRows(layout, cell, index, replicate);
            rows.Add(run(new(cell.Scenario.Parameters, experiment.Seed, replicate, cell.Scenario.Cycles, rows, options.Cancellation)));
            return rows;
        };
    }

    private static void Claim(ExperimentManifest manifest, IExperimentStore store)
    {
        if (!store.Has(ExperimentFiles.Manifest))
        {
            WriteWhole(store, ExperimentFiles.Manifest, manifest.Text);
            return;
        }

        var found = ManifestIn(store);
        if (found.Text != manifest.Text)
        {
            throw new ExperimentException(found.Hash == manifest.Hash
                ? $"{store.Place} holds part {found.Shard} of this experiment, not {manifest.Shard}."
                : $"{store.Place} holds another experiment, or other versions made it: its hash is {found.Hash}, this one's is {manifest.Hash}.");
        }
    }

    private static byte[] BytesOf(IExperimentStore store, string name)
    {
        using var stream = store.Read(name);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
