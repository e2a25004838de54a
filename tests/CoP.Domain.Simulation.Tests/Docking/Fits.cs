using MathNet.Numerics.Distributions;

namespace CoP.Domain.Simulation.Tests.Docking;

/// <summary>Whether counts over independent runs are what an exact answer says.</summary>
internal static class Fits
{
    /// <summary>Pearson's test of goodness of fit at one per thousand; every expected count should be five or more.</summary>
    public static void Shares(IReadOnlyList<int> counts, IReadOnlyList<double> chances)
    {
        var runs = counts.Sum();
        Assert.Equal(1, chances.Sum(), 1e-9);
        Assert.All(chances, p => Assert.True(p * runs >= 5, "A cell is too small for the test."));
        var statistic = counts.Zip(chances, (c, p) => (c - (p * runs)) * (c - (p * runs)) / (p * runs)).Sum();
        Assert.InRange(ChiSquared.CDF(counts.Count - 1, statistic), 0, 0.999);
    }

    /// <summary>A share of runs within 3.3 standard errors of the exact chance.</summary>
    public static void Share(int count, int runs, double chance) => Mean((double)count / runs, chance, Math.Sqrt(chance * (1 - chance) / runs));

    /// <summary>A mean within 3.3 standard errors, one per thousand, of the exact one.</summary>
    public static void Mean(double mean, double exact, double error) => Assert.InRange(mean, exact - (3.3 * error), exact + (3.3 * error));
}
