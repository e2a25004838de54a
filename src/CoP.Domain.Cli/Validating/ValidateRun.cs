using CoP.Domain.Charters;
using CoP.Domain.Cli.Replays;
using CoP.Domain.Cli.Terminals;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Evidence;
using CoP.Domain.Evidence.Reading;

namespace CoP.Domain.Cli.Validating;

/// <summary>Validates one file; the list of problems is the answer and goes where data goes.</summary>
internal static class ValidateRun
{
    /// <summary>Answers one request.</summary>
    /// <returns>An exit code.</returns>
    public static int Run(string path, Terminal terminal)
    {
        var content = InputFile.Read(path);
        var (kind, problems) = FileKinds.Of(path, content) switch
        {
            FileKind.History => Events(content, path),
            FileKind.ActLog => Acts(content, path),
            _ => Charter(content),
        };
        var name = SourceName.Of(path, 60);
        if (problems.Count == 0)
        {
            terminal.Out.WriteLine($"{name}: valid, {kind}");
            return ExitCodes.Good;
        }

        terminal.Out.WriteLine($"{name}: {Words.Count(problems.Count, "problem", "problems")}, {kind}");
        foreach (var problem in problems)
        {
            terminal.Out.WriteLine("  " + OneLine.Of(problem));
        }

        return ExitCodes.DomainSaysNo;
    }

    private static (string Kind, IReadOnlyList<string> Problems) Charter(byte[] content)
    {
        var (_, report) = CharterFile.Read(content);
        return ("a charter", [.. report.Problems.Select(problem => problem.ToString())]);
    }

    private static (string Kind, IReadOnlyList<string> Problems) Events(byte[] content, string path)
    {
        var history = History.Read(content, path);
        var torn = history.Torn == 0 ? [] : new[] { $"the last decision is incomplete: {Words.Count(history.Torn, "event does", "events do")} not count" };
        return ($"a history of {Words.Count(history.Events, "event", "events")}", [.. history.Problems, .. torn]);
    }

    private static (string Kind, IReadOnlyList<string> Problems) Acts(byte[] content, string path)
    {
        using var stream = new MemoryStream(content);
        var record = RecordReader.Read(stream, path, new ReadingOptions { KeptProblems = int.MaxValue });
        return ($"an act log of {Words.Count(record.Acts.Total, "act", "acts")}", [.. record.Problems.Select(problem => problem.ToString())]);
    }
}
