using System.Globalization;
using CoP.Domain.Cli.Terminals;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Simulation.Experiments;

namespace CoP.Domain.Cli.Experimenting;

/// <summary><c>cop experiment merge</c>.</summary>
internal static class ExperimentParts
{
    /// <summary>Puts parts together.</summary>
    /// <param name="paths">The experiment's file, or the folders of all parts.</param>
    /// <param name="output">Where to; <see langword="null"/> is beside the file.</param>
    /// <param name="terminal">Where it prints.</param>
    /// <param name="open">Opens the folder of the whole; <see langword="null"/> is one on the disk.</param>
    /// <returns>An exit code.</returns>
    public static int Merge(IReadOnlyList<string> paths, string? output, Terminal terminal, Func<string, IExperimentStore>? open = null)
    {
        var isFile = paths.Count == 1 && !Directory.Exists(paths[0]);
        var parts = isFile ? Beside(paths[0]) : paths;
        if (!isFile && output is null)
        {
            throw new ToolException("--output is missing: with folders it has to be said where the whole goes.");
        }

        var missing = parts.FirstOrDefault(part => !Directory.Exists(part));
        if (missing is not null)
        {
            throw new ToolException($"'{missing}' is no folder.");
        }

        var whole = output ?? ExperimentSource.FolderOf(paths[0], Shard.Whole);
        try
        {
            var store = (open ?? ExperimentSource.Open)(whole);
            var done = ExperimentMerge.Merge([.. parts.Select(part => new ExperimentFolder(part))], store);
            terminal.Out.WriteLine($"{whole}: {Words.Count(done.Runs, "run", "runs")} from {Words.Count(parts.Count, "part", "parts")}");
            ExperimentAnswer.Write(done, store, terminal);
            return ExitCodes.Good;
        }
        catch (ExperimentException failure)
        {
            return ExperimentSource.Report(failure, terminal);
        }
    }

    // The folders that run --shard names by itself: name.1-of-5, name.2-of-5 …
    private static List<string> Beside(string file)
    {
        var whole = ExperimentSource.FolderOf(file, Shard.Whole);
        var parent = Path.GetDirectoryName(Path.GetFullPath(whole)) ?? ".";
        var found = Directory.Exists(parent)
            ? Directory.EnumerateDirectories(parent, Path.GetFileName(whole) + ".*-of-*").Select(folder => (folder, Number: NumberOf(folder))).Where(part => part.Number > 0).OrderBy(part => part.Number).Select(part => part.folder).ToList()
            : [];
        return found.Count > 0 ? found : throw new ToolException($"'{file}' has no parts beside it; run them with --shard, or give their folders.");
    }

    private static int NumberOf(string folder)
    {
        var name = Path.GetFileName(folder);
        var number = name[(name.LastIndexOf('.') + 1)..].Split("-of-")[0];
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var found) ? found : 0;
    }
}
