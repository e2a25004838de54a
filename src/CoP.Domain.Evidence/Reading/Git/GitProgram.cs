using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace CoP.Domain.Evidence.Reading.Git;

/// <summary>
/// Starts git so that neither the caller's environment nor the settings of a repository that somebody else made change what it
/// prints or make it run other programs.
/// </summary>
internal sealed class GitProgram(string program, string source, GitDirectory directory)
{
    private static readonly (string Key, string Value)[] Settings =
    [
        ("safe.directory", "*"),
        ("core.quotePath", "false"),
        ("core.pager", "cat"),
        ("color.ui", "false"),
        ("log.showSignature", "false"),
        ("log.mailmap", "true"),
        ("core.fsmonitor", "false"),
    ];

    /// <summary>Starts git; the caller reads its output and disposes of it.</summary>
    public GitChild Start(params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = directory.WorkTree,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        SetEnvironment(start.Environment);
        try
        {
            return new GitChild(Process.Start(start) ?? throw new Win32Exception());
        }
        catch (Exception e) when (e is Win32Exception or FileNotFoundException)
        {
            throw new UnreadableRecordException(source, $"is a git repository, but the program {program} cannot be started: install git or put it on the PATH", e);
        }
    }

    private static bool IsKept(string variable) =>
        !variable.StartsWith("GIT_", StringComparison.Ordinal)
        || variable is "GIT_EXEC_PATH" or "GIT_CONFIG_NOSYSTEM" or "GIT_CONFIG_GLOBAL" or "GIT_CONFIG_SYSTEM";

    private void SetEnvironment(IDictionary<string, string?> environment)
    {
        // A hook of another repository may be calling: its GIT_DIR and the like would send git there.
        foreach (var variable in environment.Keys.Where(key => !IsKept(key)).ToList())
        {
            environment.Remove(variable);
        }

        environment["LC_ALL"] = "C";
        environment["GIT_DIR"] = directory.Repository;
        environment["GIT_PAGER"] = "cat";
        environment["GIT_TERMINAL_PROMPT"] = "0";
        environment["GIT_OPTIONAL_LOCKS"] = "0";

        // Reading must never fetch what a partial clone lacks: no protocol has this name.
        environment["GIT_NO_LAZY_FETCH"] = "1";
        environment["GIT_ALLOW_PROTOCOL"] = "none";

        // One write for each commit costs git more than all the rest.
        environment["GIT_FLUSH"] = "0";
        environment["GIT_CONFIG_COUNT"] = Settings.Length.ToString(CultureInfo.InvariantCulture);
        for (var at = 0; at < Settings.Length; at++)
        {
            environment[FormattableString.Invariant($"GIT_CONFIG_KEY_{at}")] = Settings[at].Key;
            environment[FormattableString.Invariant($"GIT_CONFIG_VALUE_{at}")] = Settings[at].Value;
        }
    }
}
