using System.Text.Json;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;
using CoP.Domain.Simulation.Tables;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>The JSON Schema (draft 2020-12) of experiment files, made from the parameters of the model.</summary>
public static class ExperimentSchema
{
    /// <summary>Writes the schema. Pure.</summary>
    /// <returns>Indented JSON, ending with a line feed.</returns>
    public static string ToJson() => ScenarioJson.Text(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        writer.WriteString("title", "Experiment with simulated communities of practice");
        writer.WriteString("type", "object");
        WriteNames(writer, "required", [ExperimentMembers.Experiment, ExperimentMembers.Scenario, ExperimentMembers.Runs, ExperimentMembers.Seed]);
        writer.WriteBoolean("additionalProperties", false);
        writer.WriteStartObject("properties");
        WriteMembers(writer);
        writer.WriteEndObject();
        WriteDefinitions(writer);
        writer.WriteEndObject();
    });

    private static void WriteMembers(Utf8JsonWriter writer)
    {
        ScenarioSchema.WriteText(writer, ExperimentMembers.Schema, "Where this schema lies.", null);
        ScenarioSchema.WriteText(writer, ExperimentMembers.Experiment, "The name of the experiment.", 200);
        writer.WriteStartObject(ExperimentMembers.Scenario);
        writer.WriteString("description", "The name of a scenario, or the scenario itself.");
        writer.WriteStartArray("oneOf");
        writer.WriteStartObject();
        writer.WriteString("type", "string");
        writer.WriteEndObject();
        writer.WriteStartObject();
        ScenarioSchema.WriteBody(writer);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        ScenarioSchema.WriteNumber(writer, ExperimentMembers.Cycles, "How many cycles are run; those of the scenario without it.", "integer", 1, Scenario.MostCycles, null);
        WriteList(writer, ExperimentMembers.Regimes, "Regimes that are crossed with every point.", LeadershipRegime.All.Select(r => r.Name));
        writer.WriteStartObject(ExperimentMembers.Arms);
        writer.WriteString("description", "Values of parameters whose combinations are the arms of every point, crossed with the regimes.");
        writer.WriteString("$ref", $"#/$defs/{ExperimentMembers.Values}");
        writer.WriteEndObject();
        WriteDesign(writer);
        ScenarioSchema.WriteNumber(writer, ExperimentMembers.Runs, $"Runs of each cell; with {ExperimentMembers.Stop} those of the first batch.", "integer", 1, ExperimentReading.MostRunsOfACell, null);
        StoppingSchema.Write(writer);
        ScenarioSchema.WriteNumber(writer, ExperimentMembers.Seed, "The master seed.", "integer", 0, ulong.MaxValue, null);
        string[] tables = [RunTable.Definition.Name, .. StudyModel.Community.Tables.Select(t => t.Name)];
        WriteList(writer, ExperimentMembers.Tables, $"Tables written besides {ExperimentFiles.Runs}.",
            tables.SelectMany(t => Enum.GetValues<TableFormat>().Select(f => new TableFile(t, f).Name)).Where(n => n != ExperimentFiles.Runs));
    }

    private static void WriteDesign(Utf8JsonWriter writer)
    {
        writer.WriteStartObject(ExperimentMembers.Design);
        writer.WriteString("description", "At which points it runs; without it at one.");
        writer.WriteStartArray("oneOf");
        foreach (var kind in Enum.GetValues<DesignKind>())
        {
            var members = ExperimentMembers.Of(kind);
            writer.WriteStartObject();
            writer.WriteString("type", "object");
            WriteNames(writer, "required", members.Where(m => m is not (ExperimentMembers.Levels or ExperimentMembers.SecondOrder)));
            writer.WriteBoolean("additionalProperties", false);
            writer.WriteStartObject("properties");
            foreach (var member in members)
            {
                WriteDesignMember(writer, kind, member);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDesignMember(Utf8JsonWriter writer, DesignKind kind, string member)
    {
        switch (member)
        {
            case ExperimentMembers.Points or ExperimentMembers.Trajectories:
                ScenarioSchema.WriteNumber(writer, member, "How many points, rows or trajectories.", "integer", kind == DesignKind.Sobol ? 2 : 1, Experiment.MostCells, null);
                return;
            case ExperimentMembers.Levels:
                ScenarioSchema.WriteNumber(writer, member, "Levels of each parameter, even.", "integer", 2, 1000, 4);
                return;
        }

        writer.WriteStartObject(member);
        if (member == ExperimentMembers.Kind)
        {
            writer.WriteString("const", ExperimentMembers.Kinds[(int)kind]);
        }
        else if (member == ExperimentMembers.SecondOrder)
        {
            writer.WriteString("type", "boolean");
        }
        else
        {
            writer.WriteString("$ref", $"#/$defs/{member}");
        }

        writer.WriteEndObject();
    }

    private static void WriteDefinitions(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("$defs");
        foreach (var member in (string[])[ExperimentMembers.Values, ExperimentMembers.Boxes])
        {
            writer.WriteStartObject(member);
            writer.WriteString("type", "object");
            writer.WriteNumber("minProperties", 1);
            writer.WriteStartObject("propertyNames");
            WriteNames(writer, "enum", ModelParameters.All.Select(p => p.Name));
            writer.WriteEndObject();
            writer.WriteStartObject("additionalProperties");
            writer.WriteString("type", "array");
            writer.WriteNumber("minItems", member == ExperimentMembers.Values ? 1 : 2);
            if (member == ExperimentMembers.Boxes)
            {
                writer.WriteNumber("maxItems", 2);
            }

            writer.WriteStartObject("items");
            WriteNames(writer, "type", ["number", "boolean"]);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, string name, string meaning, IEnumerable<string> known)
    {
        writer.WriteStartObject(name);
        writer.WriteString("description", meaning);
        writer.WriteString("type", "array");
        writer.WriteBoolean("uniqueItems", true);
        writer.WriteStartObject("items");
        WriteNames(writer, "enum", known);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    internal static void WriteNames(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}
