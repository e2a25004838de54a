using CoP.Domain.Simulation.Designs;
using CoP.Domain.Simulation.Tests.Statistics;

namespace CoP.Domain.Simulation.Tests.Designs;

/// <summary>Functions whose shares of variance are known, and boxes for them.</summary>
internal static class Functions
{
    internal static Dimension[] Units(int count) => [.. Enumerable.Range(0, count).Select(i => new Dimension($"x{i + 1}", 0, 1))];

    internal static Dimension[] Circle(int count) => [.. Enumerable.Range(0, count).Select(i => new Dimension($"x{i + 1}", -Math.PI, Math.PI))];

    internal static Func<double> Uniform(int seed) => new Dice(seed).Unit;

    /// <summary>Ishigami and Homma (1990), a = 7, b = .1.</summary>
    internal static double Ishigami(double[] x) => Math.Sin(x[0]) + (7 * Math.Pow(Math.Sin(x[1]), 2)) + (0.1 * Math.Pow(x[2], 4) * Math.Sin(x[0]));

    /// <summary>Sobol's g: the smaller its constant, the more a parameter matters.</summary>
    internal static double G(double[] x, double[] constants) => x.Zip(constants, (v, a) => (Math.Abs((4 * v) - 2) + a) / (1 + a)).Aggregate(1.0, (p, v) => p * v);

    internal static double?[] Run(PointSet points, Func<double[], double> model) => [.. Enumerable.Range(0, points.Count).Select(i => (double?)model(points.Point(i)))];

    internal static double[][] All(PointSet points) => [.. Enumerable.Range(0, points.Count).Select(points.Point)];
}
