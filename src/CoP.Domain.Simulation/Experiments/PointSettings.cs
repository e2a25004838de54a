using CoP.Domain.Collections;
using CoP.Domain.Simulation.Designs;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>What the points of a box set.</summary>
internal static class PointSettings
{
    public static ValueList<ValueList<CellSetting>> Of(PointSet points)
    {
        var parameters = Parameters(points);
        return Enumerable.Range(0, points.Count)
            .Select(i => points.Point(i).Select((value, d) => CellSetting.Of(parameters[d], Value(parameters[d], value))).ToValueList()).ToValueList();
    }

    public static Parameter[] Parameters(PointSet points) =>
        [.. points.Box.Select(d => ModelParameters.Find(d.Name) ?? throw new ArgumentException($"'{d.Name}' is no parameter of the model.", nameof(points)))];

    /// <summary>A parameter of whole numbers takes the nearest one.</summary>
    public static double Value(Parameter parameter, double place) => parameter.Kind == ParameterKind.Number ? place : Math.Round(place, MidpointRounding.AwayFromZero);
}
