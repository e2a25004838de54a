using CoP.Domain.Simulation.Draws;

namespace CoP.Domain.Simulation.Models;

/// <summary>Functions whose last bit decides outcomes: made of additions, products and quotients only, so that every machine gives the same.</summary>
internal static class PortableMath
{
    private const double Ln2High = 0.693147180369123816490;
    private const double Ln2Low = 1.90821492927058770002e-10;

    /// <summary>e to the power of x, within a few units in the last place for |x| up to 700.</summary>
    public static double Exp(double x)
    {
        var k = Math.Floor((x / (Ln2High + Ln2Low)) + 0.5);
        var r = x - (k * Ln2High) - (k * Ln2Low);
        var sum = 1.0;
        for (var i = 14; i > 0; i--)
        {
            sum = 1 + (sum * r / i);
        }

        return sum * Math.ScaleB(1, (int)k);
    }

    /// <summary>A number of a Poisson distribution, by inversion, a part of the mean at a time so that nothing underflows.</summary>
    public static int Poisson(double mean, ulong seed)
    {
        var count = 0;
        for (var part = 0UL; mean > 0; part++)
        {
            var here = Math.Min(mean, 200);
            mean -= here;
            var uniform = (SplitMix64.At(seed, part) >> 11) * (1.0 / (1UL << 53));
            var term = Exp(-here);
            var sum = term;
            for (var k = 1; uniform >= sum && k < 1000; k++)
            {
                count++;
                term *= here / k;
                sum += term;
            }
        }

        return count;
    }
}
