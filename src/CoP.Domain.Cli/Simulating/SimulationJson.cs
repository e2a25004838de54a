using System.Text.Json.Nodes;
using CoP.Domain.Simulation.Experiments;

namespace CoP.Domain.Cli.Simulating;

/// <summary>A simulation as one JSON object: the published members of the runs that were asked for, then the command and, with a departure, what it changes.</summary>
internal static class SimulationJson
{
    /// <summary>Writes the object and a line end.</summary>
    public static void Write(SimulatedRuns runs, TextWriter writer)
    {
        var report = SimulationReport.Of(runs.Result).ToJson(isIndented: true);
        var more = new JsonObject { ["command"] = runs.Command, ["answer"] = new JsonArray([.. SimulationAnswer.Of(runs).Select(sentence => JsonValue.Create(sentence))]), ["departure"] = Departure(runs) };

        // The published part is written by the library and stays as it is; what follows is put behind its last member.
        writer.Write(report.TrimEnd()[..^1].TrimEnd());
        writer.Write(",\n");
        writer.Write(more.ToJsonString(Readable).ReplaceLineEndings("\n")[1..].TrimStart('\n'));
        writer.Write('\n');
    }

    private static System.Text.Json.JsonSerializerOptions Readable { get; } = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    private static JsonObject? Departure(SimulatedRuns runs) => runs.Stays is not { } stays ? null : new()
    {
        ["leaver"] = runs.Leaver,
        ["exitCycle"] = runs.Exit,
        ["all"] = Effect(DepartureEffect.Of(runs, onlyAliveAtExit: false)),
        ["aliveAtExit"] = Effect(DepartureEffect.Of(runs, onlyAliveAtExit: true)),
        ["stays"] = JsonNode.Parse(SimulationReport.Of(runs.Result, stays.Cell.Index).ToJson()),
    };

    private static JsonObject? Effect(DepartureEffect? effect) => effect is null ? null : new()
    {
        ["horizon"] = effect.Horizon,
        ["pairs"] = effect.Pairs,
        ["leavesAlive"] = effect.Leaves.Share,
        ["staysAlive"] = effect.Stays.Share,
        ["difference"] = effect.Difference,
        ["low"] = effect.Low,
        ["high"] = effect.High,
        ["correlation"] = effect.Correlation,
        ["margin"] = DepartureEffect.Margin,
        ["verdict"] = effect.Verdict.ToString().ToLowerInvariant(),
    };
}
