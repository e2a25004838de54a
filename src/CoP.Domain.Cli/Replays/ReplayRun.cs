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
        if (history.Community is not { } community)
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

        if (format == ReplayFormat.Json)
        {
            terminal.Out.WriteLine(CommunityFormat.Snapshots.Write(community));
        }
        else
        {
            CommunitySummary.Write(community, terminal.Out);
        }

        return ExitCodes.Good;
    }
}
