using System.Text;
using CoP.Domain.Cli.Simulating;
using CoP.Domain.Cli.Terminals;
using CoP.Domain.Simulation.Experiments;
using CoP.Domain.Validation;

namespace CoP.Domain.Cli.Experimenting;

/// <summary>Files and folders of experiments, and what goes wrong with them.</summary>
internal static class ExperimentSource
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads an experiment.</summary>
    /// <returns>The experiment, or every problem of the file.</returns>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static (Experiment? Experiment, ValidationReport Report) Read(string file)
    {
        var bytes = InputFile.Read(file);
        try
        {
            return Experiment.Parse(Strict.GetString(bytes), name => ScenarioSource.Beside(file, name));
        }
        catch (DecoderFallbackException failure)
        {
            throw new ToolException($"'{file}' is no text in UTF-8.", failure);
        }
    }

    /// <summary>Where an experiment goes when nobody says: beside its file, under its name, each part by itself.</summary>
    public static string FolderOf(string file, Shard shard)
    {
        var name = Path.ChangeExtension(file, null);
        return shard == Shard.Whole ? name : FormattableString.Invariant($"{name}.{shard.Index}-of-{shard.Of}");
    }

    /// <summary>Opens a folder, and makes it where there is none.</summary>
    /// <exception cref="ToolException">It cannot be made.</exception>
    public static IExperimentStore Open(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return new ExperimentFolder(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException($"'{folder}' cannot be made or written: {failure.Message}", failure);
        }
    }

    /// <summary>Says everything that is wrong, a line each.</summary>
    /// <returns>The exit code: what cannot be written is another thing than what does not belong together.</returns>
    public static int Report(ExperimentException failure, Terminal terminal)
    {
        foreach (var problem in failure.Problems)
        {
            terminal.Say(problem);
        }

        return failure.InnerException is IOException or UnauthorizedAccessException ? ExitCodes.Usage : ExitCodes.DomainSaysNo;
    }
}
