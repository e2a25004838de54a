using System.Text;

namespace CoP.Domain.Simulation.Pictures;

/// <summary>Moves of a pen: lines, steps and areas, which break where something is undefined.</summary>
internal static class Moves
{
    /// <summary>A line through points; a lone point becomes a short dash.</summary>
    public static string Line(IReadOnlyList<(double X, double? Y)> points)
    {
        var path = new StringBuilder();
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i].Y is not { } y)
            {
                continue;
            }

            var goesOn = i > 0 && points[i - 1].Y is not null;
            var isLone = !goesOn && (i + 1 == points.Count || points[i + 1].Y is null);
            path.Append(goesOn ? 'L' : 'M').Append(Pair(points[i].X, y)).Append(isLone ? "m-4 0h8" : "");
        }

        return path.ToString();
    }

    /// <summary>Points of a line doubled into steps: a value holds until the next point.</summary>
    public static IReadOnlyList<(double X, double? Y)> Steps(IReadOnlyList<(double X, double? Y)> points, double until)
    {
        var steps = new List<(double X, double? Y)>(points.Count * 2);
        for (var i = 0; i < points.Count; i++)
        {
            steps.Add(points[i]);
            steps.Add((i + 1 < points.Count ? points[i + 1].X : Math.Max(until, points[i].X), points[i].Y));
        }

        return steps;
    }

    /// <summary>The area between two lines over the same places; a stretch where either is undefined is left out.</summary>
    public static string Area(IReadOnlyList<(double X, double? Y)> upper, IReadOnlyList<(double X, double? Y)> lower)
    {
        var path = new StringBuilder();
        var from = 0;
        for (var i = 0; i <= upper.Count; i++)
        {
            if (i < upper.Count && upper[i].Y is not null && lower[i].Y is not null)
            {
                continue;
            }

            Stretch(path, upper, lower, from, i);
            from = i + 1;
        }

        return path.ToString();
    }

    private static void Stretch(StringBuilder path, IReadOnlyList<(double X, double? Y)> upper, IReadOnlyList<(double X, double? Y)> lower, int from, int to)
    {
        if (to - from < 2)
        {
            return;
        }

        for (var i = from; i < to; i++)
        {
            path.Append(i == from ? 'M' : 'L').Append(Pair(upper[i].X, upper[i].Y!.Value));
        }

        for (var i = to - 1; i >= from; i--)
        {
            path.Append('L').Append(Pair(lower[i].X, lower[i].Y!.Value));
        }

        path.Append('Z');
    }

    private static string Pair(double x, double y) => $"{Svg.Number(x)} {Svg.Number(y)}";
}
