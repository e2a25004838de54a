using System.Text.Json;
using CoP.Domain.Collections;
using CoP.Domain.Simulation.Scenarios;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>Writes experiments as JSON.</summary>
internal static class ExperimentJson
{
    public static void Write(Utf8JsonWriter writer, Experiment experiment)
    {
        writer.WriteStartObject();
        writer.WriteString(ExperimentMembers.Experiment, experiment.Name);
        writer.WritePropertyName(ExperimentMembers.Scenario);
        ScenarioJson.Write(writer, experiment.Scenario);
        WriteNames(writer, ExperimentMembers.Regimes, experiment.Regimes.Select(r => r.Name));
        if (!experiment.Arms.IsEmpty)
        {
            WriteAxes(writer, ExperimentMembers.Arms, experiment.Arms);
        }

        if (!experiment.Design.Axes.IsEmpty)
        {
            WriteDesign(writer, experiment.Design);
        }

        writer.WriteNumber(ExperimentMembers.Runs, experiment.Runs);
        if (experiment.Stopping is { } rule)
        {
            WriteStop(writer, rule);
        }

        writer.WriteNumber(ExperimentMembers.Seed, experiment.Seed);
        WriteNames(writer, ExperimentMembers.Tables, experiment.Tables.Select(t => t.Name));
        writer.WriteEndObject();
    }

    private static void WriteStop(Utf8JsonWriter writer, StoppingRule rule)
    {
        writer.WriteStartObject(ExperimentMembers.Stop);
        writer.WriteNumber(rule.Effect is null ? ExperimentMembers.Precision : ExperimentMembers.Power, rule.Wanted);
        if (rule.Effect is { } effect)
        {
            writer.WriteNumber(ExperimentMembers.Effect, effect);
            writer.WriteNumber(ExperimentMembers.Alpha, rule.Alpha);
        }

        writer.WriteNumber(ExperimentMembers.AtMost, rule.AtMost);
        writer.WriteEndObject();
    }

    private static void WriteDesign(Utf8JsonWriter writer, ExperimentDesign design)
    {
        writer.WriteStartObject(ExperimentMembers.Design);
        writer.WriteString(ExperimentMembers.Kind, ExperimentMembers.Kinds[(int)design.Kind]);
        if (design.Kind == DesignKind.Morris)
        {
            writer.WriteNumber(ExperimentMembers.Trajectories, design.Size);
            writer.WriteNumber(ExperimentMembers.Levels, design.Levels);
        }
        else if (design.Kind != DesignKind.Grid)
        {
            writer.WriteNumber(ExperimentMembers.Points, design.Size);
        }

        if (design.Kind == DesignKind.Sobol)
        {
            writer.WriteBoolean(ExperimentMembers.SecondOrder, design.IsSecondOrder);
        }

        WriteAxes(writer, design.Kind == DesignKind.Grid ? ExperimentMembers.Values : ExperimentMembers.Boxes, design.Axes);
        writer.WriteEndObject();
    }

    private static void WriteAxes(Utf8JsonWriter writer, string member, ValueList<DesignAxis> axes)
    {
        writer.WriteStartObject(member);
        foreach (var axis in axes)
        {
            writer.WriteStartArray(axis.Parameter.Name);
            foreach (var value in axis.Values)
            {
                writer.WriteNumberValue(value);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter writer, string member, IEnumerable<string> names)
    {
        writer.WriteStartArray(member);
        foreach (var name in names)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }
}
