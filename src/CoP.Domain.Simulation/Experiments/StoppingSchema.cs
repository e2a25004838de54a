using System.Text.Json;
using CoP.Domain.Simulation.Scenarios;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>The part of the schema of experiment files that says when one has run enough.</summary>
internal static class StoppingSchema
{
    public static void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject(ExperimentMembers.Stop);
        writer.WriteString("description", "When it has run enough: each batch makes half as many runs again. Such an experiment cannot be split.");
        writer.WriteStartArray("oneOf");
        foreach (var members in (string[][])[ExperimentMembers.OfPrecision, ExperimentMembers.OfPower])
        {
            writer.WriteStartObject();
            writer.WriteString("type", "object");
            ExperimentSchema.WriteNames(writer, "required", members.Where(m => m != ExperimentMembers.Alpha));
            writer.WriteBoolean("additionalProperties", false);
            writer.WriteStartObject("properties");
            foreach (var member in members)
            {
                WriteMember(writer, member);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteMember(Utf8JsonWriter writer, string member)
    {
        if (member == ExperimentMembers.AtMost)
        {
            ScenarioSchema.WriteNumber(writer, member, "The most runs of a cell.", "integer", 1, ExperimentReading.MostRunsOfACell, null);
            return;
        }

        writer.WriteStartObject(member);
        writer.WriteString("description", member switch
        {
            ExperimentMembers.Precision => "Half of the width of Wilson's 95 % interval of survival that is wanted in every cell.",
            ExperimentMembers.Power => "The chance that is wanted to find the difference.",
            ExperimentMembers.Effect => "The smallest difference of interest in the share that survives, of every other cell from the first.",
            _ => "The two-sided level of the test.",
        });
        writer.WriteString("type", "number");
        writer.WriteNumber("exclusiveMinimum", 0);
        writer.WriteNumber("exclusiveMaximum", member == ExperimentMembers.Precision ? 0.5 : 1);
        if (member == ExperimentMembers.Alpha)
        {
            writer.WriteNumber("default", StoppingRule.UsualAlpha);
        }

        writer.WriteEndObject();
    }
}
