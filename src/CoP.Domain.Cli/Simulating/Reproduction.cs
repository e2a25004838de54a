using System.Globalization;
using CoP.Domain.Simulation.Experiments;

namespace CoP.Domain.Cli.Simulating;

/// <summary>How to get the same answer again.</summary>
internal static class Reproduction
{
    /// <summary>The command line; threads, format and target are left out, because they change nothing in the answer.</summary>
    public static string Of(SimulateRequest request)
    {
        string?[] parts =
        [
            "cop simulate", Quoted(request.Scenario), request.Regime is { } regime ? "--regime " + regime.Name : null, .. request.Settings.Select(setting => "--set " + Quoted(setting)),
            request.Cycles is { } cycles ? "--cycles " + cycles.ToString(CultureInfo.InvariantCulture) : null,
            "--runs " + request.Runs.ToString(CultureInfo.InvariantCulture), "--seed " + request.Seed.ToString(CultureInfo.InvariantCulture),
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    /// <summary>The versions that the answer hangs on.</summary>
    public static string Versions(ResultStamp stamp) => $"library {stamp.Version}; model {stamp.Algorithm}; chance {stamp.Generator}";

    private static string Quoted(string word) => word.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or '/' or '=' or '+')
        ? word
        : "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
