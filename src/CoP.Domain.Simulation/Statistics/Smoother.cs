using MathNet.Numerics.Statistics;

namespace CoP.Domain.Simulation.Statistics;

/// <summary>A smooth curve through points: a cubic spline that is straight beyond its outer knots (Harrell 2001), five knots or fewer.</summary>
internal sealed class Smoother
{
    private static readonly double[] Places = [0.05, 0.275, 0.5, 0.725, 0.95];

    private readonly double[] _knots;
    private readonly LeastSquares _fit;

    private Smoother(double[] knots, LeastSquares fit) => (_knots, _fit) = (knots, fit);

    internal static Smoother? Of(double[] xs, double[] ys)
    {
        double[] sorted = [.. xs.Order()];
        double[] knots = [.. Places.Select(p => SortedArrayStatistics.QuantileCustom(sorted, p, QuantileDefinition.R7)).Distinct()];
        return knots.Length >= 3 && LeastSquares.Of([.. xs.Select(x => Row(x, knots))], ys) is { } fit ? new(knots, fit) : null;
    }

    internal double At(double x)
    {
        var row = Row(x, _knots);
        return Enumerable.Range(0, row.Length).Sum(i => row[i] * _fit.Coefficients[i]);
    }

    internal double? ErrorAt(double x) => _fit.ErrorAt(Row(x, _knots));

    private static double[] Row(double x, double[] knots)
    {
        var (last, k) = (knots[^1], knots.Length);
        var unit = last - knots[0];
        var row = new double[k];
        (row[0], row[1]) = (1, (x - knots[0]) / unit);
        for (var j = 0; j < k - 2; j++)
        {
            var inner = last - knots[^2];
            row[j + 2] = Cube((x - knots[j]) / unit)
                - (Cube((x - knots[^2]) / unit) * (last - knots[j]) / inner)
                + (Cube((x - last) / unit) * (knots[^2] - knots[j]) / inner);
        }

        return row;
    }

    private static double Cube(double value) => value > 0 ? value * value * value : 0;
}
