using CoP.Domain.Collections;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Tables;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>Runs a study in memory, batch by batch until its rule is content.</summary>
internal static class StudyRun
{
    public static StudyResult Of(Study study, StudyOptions options)
    {
        Demand(study);
        var cells = study.Cells();
        var outcomes = cells.Select(_ => new List<RunOutcome>()).ToArray();
        StoppingReport? report = null;
        for (var runs = 0; report is null or { IsReached: false } && runs < (study.Stopping?.AtMost ?? study.Runs);)
        {
            var until = study.Stopping?.Next(runs, study.Runs) ?? study.Runs;
            Batch(study, cells, runs, until, outcomes, options);
            runs = until;
            report = study.Stopping?.Report([.. outcomes.Select(c => c.ConvertAll(o => o.Survived))]);
        }

        return new(
            study, ResultStamp.Of(study.Scenario.Name, options.Model, study.Seed), cells.Select((c, i) => new CellResult(c, outcomes[i].ToValueList())).ToValueList(), report);
    }

    private static void Batch(Study study, ValueList<StudyCell> cells, int from, int until, List<RunOutcome>[] outcomes, StudyOptions options)
    {
        var end = (long)until * cells.Count;
        RunQueue<RunOutcome>.Run(
            (long)from * cells.Count,
            end,
            options.Threads,
            () => Worker(study, cells, options),
            (index, outcome) =>
            {
                outcomes[index % cells.Count].Add(outcome);
                options.Progress?.Report(new(index + 1, end));
            },
            options.Cancellation);
    }

    // Cells vary faster than runs: what is finished at any moment is nearly the same number of runs of every cell.
    private static Func<long, RunOutcome> Worker(Study study, ValueList<StudyCell> cells, StudyOptions options)
    {
        var run = options.Model.NewWorker();
        return index =>
        {
            var scenario = cells[(int)(index % cells.Count)].Scenario;
            return run(new(scenario.Parameters, study.Seed, (int)(index / cells.Count), scenario.Cycles, NoTables.Instance, options.Cancellation));
        };
    }

    private static void Demand(Study study)
    {
        if (study.Runs < 1)
        {
            throw new InvalidOperationException("How often is it to be run, and with which seed? Say so with Replicate(runs, seed).");
        }

        if (study.Stopping?.Effect is not null && study.CellCount < 2)
        {
            throw new InvalidOperationException("Power is the power to tell two cells apart; this study has one.");
        }

        var most = (double)(study.Stopping?.AtMost ?? study.Runs) * study.CellCount;
        if (most > Study.MostRuns)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"{most:0} runs are too many to keep in memory; at most {Study.MostRuns} are. Run an experiment in a folder."));
        }
    }
}
