using System.Text.Json;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Scenarios;

/// <summary>The JSON Schema (draft 2020-12) of scenario files, made from the parameters of the model.</summary>
public static class ScenarioSchema
{
    /// <summary>Writes the schema. Pure.</summary>
    /// <returns>Indented JSON, ending with a line feed.</returns>
    public static string ToJson() => ScenarioJson.Text(Write);

    internal static void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        writer.WriteString("title", "Scenario of a community of practice");
        WriteBody(writer);
        writer.WriteEndObject();
    }

    internal static void WriteBody(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "object");
        writer.WriteStartArray("required");
        writer.WriteStringValue(ScenarioMembers.Scenario);
        writer.WriteEndArray();
        writer.WriteBoolean("additionalProperties", false);
        writer.WriteStartObject("properties");
        WriteText(writer, ScenarioMembers.Schema, "Where this schema lies.", null);
        WriteText(writer, ScenarioMembers.Scenario, "The name of the scenario.", 200);
        WriteText(writer, ScenarioMembers.Title, "A title for people.", 200);
        WriteText(writer, ScenarioMembers.About, "What it stands for and whose numbers it has.", 10_000);
        WriteText(writer, ScenarioMembers.Extends, $"The scenario it rests on: {string.Join(", ", Scenario.Presets)}, or one that lies beside it.", 200);
        WriteNumber(writer, ScenarioMembers.Cycles, "How many cycles are run.", "integer", 1, Scenario.MostCycles, Scenario.UsualCycles);
        WriteRegime(writer);
        writer.WriteStartObject(ScenarioMembers.Parameters);
        writer.WriteString("type", "object");
        writer.WriteBoolean("additionalProperties", false);
        writer.WriteStartObject("properties");
        foreach (var parameter in ModelParameters.All)
        {
            Write(writer, parameter);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    internal static void WriteText(Utf8JsonWriter writer, string name, string meaning, int? longest)
    {
        writer.WriteStartObject(name);
        writer.WriteString("description", meaning);
        writer.WriteString("type", "string");
        if (longest is { } most)
        {
            writer.WriteNumber("minLength", 1);
            writer.WriteNumber("maxLength", most);
        }

        writer.WriteEndObject();
    }

    internal static void WriteNumber(Utf8JsonWriter writer, string name, string meaning, string type, double low, double high, double? byDefault)
    {
        writer.WriteStartObject(name);
        writer.WriteString("description", meaning);
        writer.WriteString("type", type);
        writer.WriteNumber("minimum", low);
        writer.WriteNumber("maximum", high);
        if (byDefault is { } value)
        {
            writer.WriteNumber("default", value);
        }

        writer.WriteEndObject();
    }

    private static void WriteRegime(Utf8JsonWriter writer)
    {
        writer.WriteStartObject(ScenarioMembers.Regime);
        writer.WriteString("description", string.Join("; ", LeadershipRegime.All.Select(r => $"{r.Name}: {r.Meaning}")) + ".");
        writer.WriteStartArray("enum");
        foreach (var regime in LeadershipRegime.All)
        {
            writer.WriteStringValue(regime.Name);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Parameter parameter)
    {
        var meaning = $"{parameter.Meaning} [{parameter.Unit}]";
        if (parameter.Kind != ParameterKind.Switch)
        {
            WriteNumber(writer, parameter.Name, meaning, parameter.Kind == ParameterKind.Count ? "integer" : "number", parameter.Low, parameter.High, parameter.Default);
            return;
        }

        writer.WriteStartObject(parameter.Name);
        writer.WriteString("description", meaning);
        writer.WriteStartArray("enum");
        writer.WriteNumberValue(0);
        writer.WriteNumberValue(1);
        writer.WriteBooleanValue(false);
        writer.WriteBooleanValue(true);
        writer.WriteEndArray();
        writer.WriteNumber("default", parameter.Default);
        writer.WriteEndObject();
    }
}
