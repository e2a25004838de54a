using System.CommandLine;
using CoP.Domain.Cli.Observing;
using CoP.Domain.Cli.Terminals;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;

namespace CoP.Domain.Cli.Simulating;

/// <summary><c>cop simulate</c>: what would happen in the model.</summary>
internal static class SimulateCommand
{
    private const int UsualRuns = 200;
    private const ulong MostRuns = 1_000_000;
    private const ulong MostThreads = 1024;

    private const string About = """
        Run a community of practice in the model many times, and tell how long it lives and what the founder's departure costs.
        cop simulate --list names the scenarios and parameters, cop simulate --explain PARAMETER tells what one means and where its default comes from.
        """;

    /// <summary>The verb with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var scenario = new Argument<string?>("SCENARIO") { Arity = ArgumentArity.ZeroOrOne, Description = "The name of a scenario that comes along (see --list), or a file with a scenario as JSON." };
        var list = new Option<bool>("--list") { Description = "List the scenarios, regimes and parameters." };
        var explain = new Option<string?>("--explain") { Description = "Explain a parameter: meaning, default, range, unit, source, trust, what uses it, who sets it.", HelpName = "PARAMETER" };
        var runs = NumberOption.Of("--runs", "How many runs, each with its own luck. [default: 200]", 1, MostRuns);
        var seed = NumberOption.Of("--seed", "The seed: the same seed gives the same answer, bit for bit. [default: 1]", 0, ulong.MaxValue);
        var cycles = NumberOption.Of("--cycles", "How many cycles, in place of what the scenario says; a cycle is a meeting.", 1, Scenario.MostCycles);
        var threads = NumberOption.Of("--threads", "How many threads; their number changes no bit of the answer. [default: all processors]", 1, MostThreads);
        var settings = new Option<string[]>("--set") { Description = "Set a parameter; may be given several times.", HelpName = "NAME=VALUE", DefaultValueFactory = _ => [] };
        var regime = Choice.OptionalOption("--regime", "How leaders are disposed, in place of what the scenario says; --list names them.", [.. LeadershipRegime.All.Select(each => new Chosen<LeadershipRegime>(each.Name, each))]);
        regime.HelpName = "REGIME";
        var format = Choice.Option("--format", "How to write: text to read, json and csv (a line a run) for programs, html for everybody.",
            new Chosen<ReportFormat>("text", ReportFormat.Text), new("json", ReportFormat.Json), new("csv", ReportFormat.Csv), new("html", ReportFormat.Html));
        var output = new Option<string?>("--output") { Description = "Write to this file in place of standard output.", HelpName = "FILE" };
        var command = new Command("simulate", About) { scenario, list, explain, runs, seed, cycles, threads, settings, regime, format, output };
        command.SetAction(parsed => (parsed.GetValue(list), parsed.GetValue(explain), parsed.GetValue(scenario)) switch
        {
            (true, null, null) => Catalogue.Write(terminal),
            (false, { } parameter, null) => Explanation.Write(parameter, terminal),
            (false, null, { } source) => SimulateRun.Run(
                new SimulateRequest(
                    source, (int)(parsed.GetValue(runs)?.Value ?? UsualRuns), parsed.GetValue(seed)?.Value ?? 1, (int?)parsed.GetValue(cycles)?.Value, (int?)parsed.GetValue(threads)?.Value,
                    parsed.GetRequiredValue(settings), parsed.GetValue(regime)?.Value, parsed.GetRequiredValue(format).Value, parsed.GetValue(output)),
                terminal),
            (false, null, null) => throw new ToolException("SCENARIO is missing; cop simulate --list names those that come along."),
            _ => throw new ToolException("Give either SCENARIO, or --list, or --explain PARAMETER."),
        });
        return command;
    }
}
