using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Tests.Statistics;

public sealed class HolmTests
{
    [Fact]
    public void Adjust_FourValues_StepsDown() =>
        Assert.Equal([0.03, 0.06, 0.06, 0.02], Holm.Adjust([0.01, 0.04, 0.03, 0.005]).Select(p => Math.Round(p, 12)));

    [Fact]
    public void Adjust_AnyValues_LiesBetweenRawAndBonferroni()
    {
        double[] values = [.. Samples.Normal(30, 0, 1, 1).Select(v => Math.Exp(-Math.Abs(v) * 3))];
        var adjusted = Holm.Adjust(values);

        Assert.All(Enumerable.Range(0, 30), i => Assert.InRange(adjusted[i], values[i], Math.Min(1, 30 * values[i])));
        Assert.Equal(values.Order().Select(v => Array.IndexOf(values, v)), Enumerable.Range(0, 30).OrderBy(i => adjusted[i]).ThenBy(i => values[i]));
    }

    [Fact]
    public void Adjust_NoneOrNoProbability_IsEmptyOrRefused()
    {
        Assert.Empty(Holm.Adjust([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Holm.Adjust([1.1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Holm.Adjust([double.NaN]));
    }
}
