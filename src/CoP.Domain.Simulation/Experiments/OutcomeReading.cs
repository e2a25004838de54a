using System.Text.Json;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>Reads a line of <c>runs.jsonl</c> back to the outcome that it was written from, bit for bit.</summary>
internal static class OutcomeReading
{
    public static (int Cell, RunOutcome Outcome) Of(ReadOnlyMemory<byte> line)
    {
        using var document = JsonDocument.Parse(line);
        var row = document.RootElement;
        return (row.GetProperty("cell").GetInt32(), new()
        {
            Run = row.GetProperty("run").GetInt32(),
            Survived = row.GetProperty("survived").GetBoolean(),
            Cycles = row.GetProperty("cycles").GetInt32(),
            Size = row.GetProperty("size").GetInt32(),
            Core = row.GetProperty("core").GetInt32(),
            Active = row.GetProperty("active").GetInt32(),
            Peripheral = row.GetProperty("peripheral").GetInt32(),
            EffectiveLeaders = Number(row, "effectiveLeaders"),
            Gini = Number(row, "gini"),
            Coordination = Number(row, "coordination"),
            Ethos = row.GetProperty("ethos").GetDouble(),
            Transfers = row.GetProperty("transfers").GetInt32(),
            ExitCycle = Whole(row, "exitCycle"),
            EndCycle = Whole(row, "endCycle"),
            Ending = row.GetProperty("ending").GetString(),
            CensoredAt = Whole(row, "censoredAt"),
            FounderShare = Number(row, "founderShare"),
            AliveAtExit = row.GetProperty("aliveAtExit") is { ValueKind: not JsonValueKind.Null } alive ? alive.GetBoolean() : null,
            SurvivedWithEthos = row.GetProperty("survivedWithEthos").GetBoolean(),
            UnmetNeed = Number(row, "unmetNeed"),
            Revivals = row.GetProperty("revivals").GetInt32(),
            Acts = row.GetProperty("acts").GetInt64(),
            Growth = row.GetProperty("growth").GetDouble(),
            Retention = Number(row, "retention"),
            TurnedAway = row.GetProperty("turnedAway").GetInt32(),
        });
    }

    private static double? Number(JsonElement row, string name) => row.GetProperty(name) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;

    private static int? Whole(JsonElement row, string name) => row.GetProperty(name) is { ValueKind: JsonValueKind.Number } value ? value.GetInt32() : null;
}
