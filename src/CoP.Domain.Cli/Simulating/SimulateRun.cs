using CoP.Domain.Cli.Observing;
using CoP.Domain.Cli.Terminals;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;
using CoP.Domain.Validation;

namespace CoP.Domain.Cli.Simulating;

/// <summary>Reads the scenario, runs it, writes the answer.</summary>
internal static class SimulateRun
{
    private const int LongestName = 60;

    /// <summary>Answers one request.</summary>
    /// <returns>An exit code.</returns>
    public static int Run(SimulateRequest request, Terminal terminal)
    {
        var isFile = !Scenario.Presets.Contains(request.Scenario);
        ReportFile.Check(request.Output, isFile ? request.Scenario : null);
        var (read, report) = ScenarioSource.Read(request.Scenario);
        if (read is null)
        {
            Say(report, SourceName.Of(request.Scenario, LongestName), terminal);
            return ExitCodes.DomainSaysNo;
        }

        var scenario = ScenarioSource.With(read, request);
        if (Simulate(scenario, request, terminal) is not { } found)
        {
            return ExitCodes.Stopped;
        }

        ReportFile.Write(request.Output, terminal.Out, writer => Write(request.Format, found, writer));
        Remark(scenario, request, terminal);
        return ExitCodes.Good;
    }

    /// <summary>Says every problem of a document, a line each.</summary>
    public static void Say(ValidationReport report, string name, Terminal terminal)
    {
        foreach (var problem in report.Problems)
        {
            terminal.Say($"{name}: {problem}");
        }
    }

    private static SimulatedRuns? Simulate(Scenario scenario, SimulateRequest request, Terminal terminal)
    {
        using var bar = new SimulationBar(terminal);
        try
        {
            return ArmRunner.Run(scenario, request, bar, terminal.Interrupts.Listen());
        }
        catch (OperationCanceledException)
        {
            terminal.Say($"Stopped after {Words.Number(bar.Last.Done)} of {Words.Number(bar.Last.Of)} runs; nothing was written.");
            return null;
        }
    }

    private static void Write(ReportFormat format, SimulatedRuns found, TextWriter writer)
    {
        switch (format)
        {
            case ReportFormat.Json:
                SimulationJson.Write(found, writer);
                break;
            case ReportFormat.Csv:
                SimulationCsv.Write(found, writer);
                break;
            case ReportFormat.Html:
                SimulationPage.Write(found, writer);
                break;
            default:
                SimulationText.Write(found, writer);
                break;
        }
    }

    private static void Remark(Scenario scenario, SimulateRequest request, Terminal terminal)
    {
        var exit = scenario.Parameters.Count(ModelParameters.FounderLeaves);
        if (exit >= scenario.Cycles)
        {
            terminal.Say($"note: the departure at cycle {Words.Number(exit)} does not come within {Words.Count(scenario.Cycles, "cycle", "cycles")}.");
        }

        if (request.Format == ReportFormat.Csv)
        {
            terminal.Say($"note: the same again with {Reproduction.Of(request)}");
        }
    }
}
