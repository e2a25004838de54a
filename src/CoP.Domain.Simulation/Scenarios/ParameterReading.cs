using System.Text.Json;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Scenarios;

/// <summary>Reads the value of a parameter.</summary>
internal static class ParameterReading
{
    public static double? Value(Parameter parameter, JsonItem item, Findings findings)
    {
        if (parameter.Kind == ParameterKind.Switch && item.Kind is JsonValueKind.True or JsonValueKind.False)
        {
            return item.Kind == JsonValueKind.True ? 1 : 0;
        }

        if (item.Kind != JsonValueKind.Number)
        {
            findings.WrongType(item, parameter.Kind == ParameterKind.Switch ? "0, 1, true or false" : "a number");
            return null;
        }

        if (parameter.ProblemOf(item.Number) is { } problem)
        {
            var isInside = item.Number >= parameter.Low && item.Number <= parameter.High;
            findings.Add(item, isInside ? "not-whole" : "out-of-range", $"{item.Path}: {problem}.");
            return null;
        }

        return item.Number;
    }
}
