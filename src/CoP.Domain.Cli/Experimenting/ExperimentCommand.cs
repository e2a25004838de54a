using System.CommandLine;
using CoP.Domain.Cli.Terminals;
using CoP.Domain.Simulation.Experiments;

namespace CoP.Domain.Cli.Experimenting;

/// <summary><c>cop experiment</c>: runs an experiment into a folder, goes on with it, puts its parts together.</summary>
internal static class ExperimentCommand
{
    private const ulong MostThreads = 1024;

    /// <summary>The verb with its own verbs.</summary>
    public static Command Create(Terminal terminal) => new("experiment", "Run an experiment into a folder, go on with one that was stopped, or merge its parts.")
    {
        Run(terminal),
        Resume(terminal),
        Merge(terminal),
    };

    private static Command Run(Terminal terminal)
    {
        var (file, shard, output, threads) = (FileArgument("An experiment as JSON."), ShardOption(), OutputOption("Where to. [default: the file's name without its ending, and the part]"), ThreadsOption());
        var command = new Command("run", "Run an experiment; runs that are finished in the folder are not repeated.") { file, shard, output, threads };
        command.SetAction(parsed => ExperimentRuns.Run(parsed.GetRequiredValue(file), parsed.GetValue(shard) ?? Shard.Whole, parsed.GetValue(output), (int?)parsed.GetValue(threads)?.Value, terminal));
        return command;
    }

    private static Command Resume(Terminal terminal)
    {
        var (path, threads) = (FileArgument("The folder of an experiment that was stopped, or its file."), ThreadsOption());
        var command = new Command("resume", "Go on with an experiment that was stopped.") { path, threads };
        command.SetAction(parsed => ExperimentRuns.Resume(parsed.GetRequiredValue(path), (int?)parsed.GetValue(threads)?.Value, terminal));
        return command;
    }

    private static Command Merge(Terminal terminal)
    {
        var paths = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "The experiment's file, whose parts lie beside it; or the folders of all parts." };
        var output = OutputOption("Where to. [default: the file's name without its ending; needed with folders]");
        var command = new Command("merge", "Put the parts of an experiment together: byte for byte what one run of the whole writes.") { paths, output };
        command.SetAction(parsed => ExperimentParts.Merge(parsed.GetRequiredValue(paths), parsed.GetValue(output), terminal));
        return command;
    }

    private static Argument<string> FileArgument(string description) => new("FILE") { Description = description };

    private static Option<string?> OutputOption(string description) => new("--output") { Description = description, HelpName = "DIR" };

    private static Option<Parsed<ulong>?> ThreadsOption() =>
        NumberOption.Of("--threads", "How many threads; their number changes no byte. [default: all processors]", 1, MostThreads);

    private static Option<Shard?> ShardOption() => new("--shard")
    {
        Description = "Run only part i of n; merge puts the parts together.",
        HelpName = "i/n",
        CustomParser = result =>
        {
            var given = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            var shard = Shard.Find(given);
            if (shard is null)
            {
                result.AddError($"'{given}' does not fit --shard; write i/n, such as 2/5.");
            }

            return shard;
        },
    };
}
