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
    /// <returns>An exit code.</returns>
    public static int Run(string file, Shard shard, string? output, int? threads, Terminal terminal)
    {
        var (experiment, report) = ExperimentSource.Read(file);
        if (experiment is null)
        {
            SimulateRun.Say(report, SourceName.Of(file, LongestName), terminal);
            return ExitCodes.DomainSaysNo;
        }

        var folder = output ?? ExperimentSource.FolderOf(file, shard);
        return Work(folder, options => ExperimentRunner.Run(experiment, shard, ExperimentSource.Open(folder), options), threads, terminal);
    }

    /// <summary>Goes on with what was stopped.</summary>
    /// <returns>An exit code.</returns>
    public static int Resume(string path, int? threads, Terminal terminal)
    {
        var folder = Directory.Exists(path) ? path : ExperimentSource.FolderOf(path, Shard.Whole);
        return Directory.Exists(folder)
            ? Work(folder, options => ExperimentRunner.Resume(ExperimentSource.Open(folder), options), threads, terminal)
            : throw new ToolException($"'{folder}' does not exist; give the folder of an experiment that was begun.");
    }

    private static int Work(string folder, Func<StudyOptions, ExperimentSummary> work, int? threads, Terminal terminal)
    {
        using var bar = new SimulationBar(terminal);
        var options = new StudyOptions { Threads = threads ?? Math.Max(1, Environment.ProcessorCount), Progress = bar, Cancellation = terminal.Interrupts.Listen() };
        try
        {
            var done = work(options);
            terminal.Out.WriteLine($"{folder}: {Words.Count(done.Runs, "run", "runs")}{(done.Shard == Shard.Whole ? "" : $", part {done.Shard}")}{(done.Resumed > 0 ? $", of which {Words.Number(done.Resumed)} were there before" : "")}");
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
