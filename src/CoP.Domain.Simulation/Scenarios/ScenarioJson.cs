using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CoP.Domain.Simulation.Scenarios;

/// <summary>Writes scenarios as JSON.</summary>
internal static class ScenarioJson
{
    // Names and texts stay readable; the files are JSON, not parts of a page.
    public static JsonWriterOptions Readable { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Scenario scenario) => Text(writer => Write(writer, scenario));

    public static string Text(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Readable))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    public static void Write(Utf8JsonWriter writer, Scenario scenario)
    {
        writer.WriteStartObject();
        writer.WriteString(ScenarioMembers.Scenario, scenario.Name);
        writer.WriteString(ScenarioMembers.Title, scenario.Title);
        if (scenario.About.Length > 0)
        {
            writer.WriteString(ScenarioMembers.About, scenario.About);
        }

        writer.WriteNumber(ScenarioMembers.Cycles, scenario.Cycles);
        if (scenario.Regime is { } regime)
        {
            writer.WriteString(ScenarioMembers.Regime, regime.Name);
        }

        writer.WriteStartObject(ScenarioMembers.Parameters);
        foreach (var setting in scenario.Settings)
        {
            writer.WriteNumber(setting.Parameter.Name, setting.Value);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
