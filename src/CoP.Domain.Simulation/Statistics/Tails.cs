using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace CoP.Domain.Simulation.Statistics;

/// <summary>Tail areas and quantiles, each from the function that stays exact far out in the tail.</summary>
internal static class Tails
{
    internal static double NormalBoth(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Math.Sqrt(2));

    internal static double StudentBoth(double t, double degrees) =>
        double.IsInfinity(t) ? 0 : SpecialFunctions.BetaRegularized(degrees / 2, 0.5, degrees / (degrees + (t * t)));

    internal static double StudentAbove(double t, double degrees) => t >= 0 ? StudentBoth(t, degrees) / 2 : 1 - (StudentBoth(t, degrees) / 2);

    internal static double ChiSquaredAbove(double value, int degrees) => value <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(degrees / 2.0, value / 2);

    internal static double NormalQuantile(double level) => Normal.InvCDF(0, 1, 1 - ((1 - level) / 2));

    internal static double StudentQuantile(double level, double degrees) => StudentT.InvCDF(0, 1, degrees, 1 - ((1 - level) / 2));
}
