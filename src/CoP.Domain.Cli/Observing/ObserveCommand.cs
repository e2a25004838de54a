using System.CommandLine;
using CoP.Domain.Cli.Terminals;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Observing;

/// <summary><c>cop observe</c>: from a record to a report.</summary>
internal static class ObserveCommand
{
    private const int LongestWindow = 1200;

    private const string About = """
        Read a community's record and tell who takes part, how leadership is shared and when it changed hands.
        Without SOURCE it reads an embedded example: two years of an invented community.
        """;

    /// <summary>The verb with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var source = new Argument<string?>("SOURCE")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "A git repository (work tree or bare), or an act log: CSV or JSON Lines with timestamp, actor, kind[, target][, weight], plain or gzip.",
        };
        var period = Choice.Option("--period", "Length of a period of the series.",
            new Chosen<ObservationPeriod>("quarter", ObservationPeriod.Quarter), new("month", ObservationPeriod.Month), new("year", ObservationPeriod.Year));
        var window = WindowOption();
        var since = DayOption.Of("--since", "Leave out what happened before this day.");
        var until = DayOption.Of("--until", "Leave out what happened on this day and later.");
        var format = Choice.Option("--format", "How to write: text to read, json and csv for programs, html for everybody.",
            new Chosen<ReportFormat>("text", ReportFormat.Text), new("json", ReportFormat.Json), new("csv", ReportFormat.Csv), new("html", ReportFormat.Html));
        var file = new Option<string?>("--out") { Description = "Write to this file in place of standard output.", HelpName = "FILE" };
        var pseudonyms = new Option<bool>("--pseudonyms") { Description = "Show people as pseudonyms. Whoever knows an address can recompute its pseudonym." };
        var strict = new Option<bool>("--strict") { Description = "Answer with exit code 1 when a row of the record is broken." };
        var command = new Command("observe", About) { source, period, window, since, until, format, file, pseudonyms, strict };
        command.SetAction(parsed => ObserveRun.Run(
            new ObserveRequest(
                parsed.GetValue(source), parsed.GetRequiredValue(period).Value, parsed.GetValue(window)?.Value, parsed.GetValue(since)?.Value, parsed.GetValue(until)?.Value,
                parsed.GetRequiredValue(format).Value, parsed.GetValue(file), parsed.GetValue(pseudonyms), parsed.GetValue(strict)),
            terminal));
        return command;
    }

    private static Option<Parsed<int>?> WindowOption() => new("--window")
    {
        Description = "Use a rolling window of this many months, one step a month, in place of --period.",
        HelpName = "months",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, System.Globalization.CultureInfo.InvariantCulture, out var months) && months is >= 1 and <= LongestWindow)
            {
                return new Parsed<int>(months);
            }

            result.AddError($"'{result.Tokens[0].Value}' is no number of months for --window; give 1 to 1200.");
            return null;
        },
    };
}
