using CoP.Domain.Cli.Terminals;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Communities;

namespace CoP.Domain.Cli.Replays;

/// <summary>Folds a history and prints where it leads.</summary>
internal static class ReplayRun
{
    private const int MostProblems = 1000;

    /// <summary>Answers one request.</summary>
    /// <returns>An exit code.</returns>
    public static int Run(string path, ReplayFormat format, Terminal terminal)
    {
        var history = History.Read(path);
        if (history.Problems.Count > 0)
        {
            foreach (var problem in history.Problems.Take(MostProblems))
            {
                terminal.Say(problem);
            }

            if (history.Problems.Count > MostProblems)
            {
                terminal.Say($"… and {Words.Number(history.Problems.Count - MostProblems)} more problems.");
            }

            return ExitCodes.DomainSaysNo;
        }

        if (history.Torn > 0)
        {
            terminal.Say($"The last decision is incomplete: {Words.Count(history.Torn, "event does", "events do")} not count.");
        }

        if (history.Community is { } community)
        {
            Write(community, format, terminal.Out);
        }
        else if (format == ReplayFormat.Json)
        {
            throw new ToolException($"'{path}' is an activity; only a community has a snapshot.");
        }
        else if (history.Activity.Count > 0)
        {
            ActivitySummary.Write(history.Activity, terminal.Out);
        }

        return ExitCodes.Good;
    }

    private static void Write(Community community, ReplayFormat format, TextWriter output)
    {
        if (format == ReplayFormat.Json)
        {
            output.WriteLine(CommunityFormat.Snapshots.Write(community));
        }
        else
        {
            CommunitySummary.Write(community, output);
        }
    }
}
