using System.Globalization;
using CoP.Domain.Cli.Simulating;
using CoP.Domain.Cli.Terminals;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Simulation.Experiments;

namespace CoP.Domain.Cli.Experimenting;

/// <summary><c>cop experiment run</c> and <c>resume</c>.</summary>
internal static class ExperimentRuns
{
    private const int LongestName = 60;

    /// <summary>Runs an experiment, or one part of it.</summary>
    /// <param name="file">The experiment.</param>
    /// <param name="shard">Which part of it.</param>
    /// <param name="output">Where to; <see langword="null"/> is beside the file.</param>
    /// <param name="threads">How many threads; <see langword="null"/> is all processors.</param>
    /// <param name="terminal">Where it prints.</param>
    /// <param name="open">Opens a folder; <see langword="null"/> is one on the disk.</param>
    /// <returns>An exit code.</returns>
    public static int Run(string file, Shard shard, string? output, int? threads, Terminal terminal, Func<string, IExperimentStore>? open = null)
    {
        var (experiment, report) = ExperimentSource.Read(file);
        if (experiment is null)
        {
            SimulateRun.Say(report, SourceName.Of(file, LongestName), terminal);
            return ExitCodes.DomainSaysNo;
        }

        var folder = output ?? ExperimentSource.FolderOf(file, shard);
        return Work(folder, (store, options) => ExperimentRunner.Run(experiment, shard, store, options), threads, terminal, open ?? ExperimentSource.Open);
    }

    /// <summary>Goes on with what was stopped.</summary>
    /// <returns>An exit code.</returns>
    public static int Resume(string path, int? threads, Terminal terminal)
    {
        var folder = Directory.Exists(path) ? path : ExperimentSource.FolderOf(path, Shard.Whole);
        return Directory.Exists(folder)
            ? Work(folder, ExperimentRunner.Resume, threads, terminal, ExperimentSource.Open)
            : throw new ToolException($"'{folder}' does not exist; give the folder of an experiment that was begun.");
    }

    private static void Stopping(ExperimentSummary done, Terminal terminal)
    {
        if (done.Stopping is { } stopping)
        {
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  stopped by its rule, {stopping.Rule}: achieved {stopping.Achieved:0.####} with {Words.Count(stopping.Runs, "run", "runs")} a cell{(stopping.IsReached ? "" : ", the most allowed; not reached")}"));
        }
    }

    private static int Work(string folder, Func<IExperimentStore, StudyOptions, ExperimentSummary> work, int? threads, Terminal terminal, Func<string, IExperimentStore> open)
    {
        using var bar = new SimulationBar(terminal);
        var options = new StudyOptions { Threads = threads ?? Math.Max(1, Environment.ProcessorCount), Progress = bar, Cancellation = terminal.Interrupts.Listen() };
        try
        {
            var store = open(folder);
            var done = work(store, options);
            bar.Dispose();
            terminal.Out.WriteLine($"{folder}: {Words.Count(done.Runs, "run", "runs")}{(done.Shard == Shard.Whole ? "" : $", part {done.Shard}")}{(done.Resumed > 0 ? $", of which {Words.Number(done.Resumed)} were there before" : "")}");
            Stopping(done, terminal);
            ExperimentAnswer.Write(done, store, terminal);
            return ExitCodes.Good;
        }
        catch (OperationCanceledException)
        {
            terminal.Say($"Stopped after {Words.Number(bar.Last.Done)} of {Words.Number(bar.Last.Of)} runs; they are kept. Go on with: cop experiment resume {folder}");
            return ExitCodes.Stopped;
        }
        catch (ExperimentException failure)
        {
            return ExperimentSource.Report(failure, terminal);
        }
    }
}
