using System.Buffers;
using System.Text;
using System.Text.Json;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;
using CoP.Domain.Simulation.Statistics;
using CoP.Domain.Simulation.Tables;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>The runs of one scenario as a document from which they can be made again.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
public sealed class SimulationReport
{
    private SimulationReport(ResultStamp stamp, CellResult cell) => (Stamp, Cell, Survival) = (stamp, cell, SurvivalGroup.Of(cell.Cell.Label, cell.Outcomes));

    /// <summary>What made it.</summary>
    public ResultStamp Stamp { get; }

    /// <summary>The scenario as it was run, and the outcomes.</summary>
    public CellResult Cell { get; }

    /// <summary>How long the communities lived.</summary>
    public SurvivalGroup Survival { get; }

    /// <summary>Takes one cell out of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="cell">The index of the cell; the only one of a study that varies nothing is 0.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public static SimulationReport Of(StudyResult result, int cell = 0)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentOutOfRangeException.ThrowIfNegative(cell);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(cell, result.Cells.Count);
        return new(result.Stamp, result.Cells[cell]);
    }

    /// <summary>Writes it as JSON: scenario, version, generator, seed, runs, cycles, parameters, outcomes, survival, and after them what else is known.</summary>
    /// <param name="isIndented">Whether it is laid out for people; no by default.</param>
    /// <returns>The text, ending with a line feed.</returns>
    public string ToJson(bool isIndented = false)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, ScenarioJson.Readable with { Indented = isIndented }))
        {
            Write(writer);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private void Write(Utf8JsonWriter writer)
    {
        var scenario = Cell.Cell.Scenario;
        writer.WriteStartObject();
        writer.WriteString("scenario", Stamp.Scenario);
        writer.WriteString("version", Stamp.Version);
        writer.WriteString("generator", Stamp.Generator);
        writer.WriteNumber("seed", Stamp.Seed);
        writer.WriteNumber("runs", Cell.Outcomes.Count);
        writer.WriteNumber("cycles", scenario.Cycles);
        writer.WriteStartObject("parameters");
        foreach (var parameter in ModelParameters.All)
        {
            writer.WriteNumber(parameter.Name, scenario.Parameters[parameter]);
        }

        writer.WriteEndObject();
        WriteOutcomes(writer);
        WriteSurvival(writer);
        writer.WriteString("algorithm", Stamp.Algorithm);
        writer.WriteString("title", scenario.Title);
        writer.WriteString("regime", scenario.Regime?.Name);
        writer.WriteEndObject();
    }

    private void WriteOutcomes(Utf8JsonWriter writer)
    {
        using var line = new StringWriter();
        var table = new TableWriter(RunTable.Definition, TableFormat.JsonLines, line);
        writer.WriteStartArray("outcomes");
        foreach (var outcome in Cell.Outcomes)
        {
            line.GetStringBuilder().Clear();
            table.Write(RunTable.RowOf(outcome));
            using var value = JsonDocument.Parse(line.ToString());
            value.RootElement.WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    private void WriteSurvival(Utf8JsonWriter writer)
    {
        var points = Survival.Curve is { } curve ? SurvivalBand.Of(curve).Points.Where(p => p.Time > 0).Prepend(new(0, 1, 1, 1)).ToList() : [];
        writer.WriteStartObject("survival");
        WriteSeries(writer, "time", points.Select(p => p.Time));
        WriteSeries(writer, "estimate", points.Select(p => p.Estimate));
        WriteSeries(writer, "low", points.Select(p => p.Low));
        WriteSeries(writer, "high", points.Select(p => p.High));
        writer.WriteEndObject();
    }

    private static void WriteSeries(Utf8JsonWriter writer, string name, IEnumerable<double> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteNumberValue(value);
        }

        writer.WriteEndArray();
    }
}
