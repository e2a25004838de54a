using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Tests.Statistics;

public sealed class SpearmanTests
{
    private static readonly double[] Scores = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    private static readonly double[] Hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];

    [Fact]
    public void Of_TenPairs_IsTheTextbookFigure()
    {
        var correlation = Spearman.Of(Scores, Hours)!;

        Assert.Equal(-29.0 / 165, correlation.Rho, 12);
        Assert.Equal(0.627188, correlation.PValue, 6);
        Assert.Equal(Math.Tanh(Math.Atanh(-29.0 / 165) - (1.959963985 * Math.Sqrt((1 + (29.0 * 29 / 165 / 165 / 2)) / 7))), correlation.Within()!.Low, 8);
    }

    [Fact]
    public void Of_Ties_ShareTheirMeanRank() => Assert.Equal(3.75 / 4.5, Spearman.Of([1, 2, 2, 4], [3, 3, 5, 7])!.Rho, 12);

    [Fact]
    public void Of_ARisingTransformation_ChangesNothing() =>
        Assert.Equal(Spearman.Of(Scores, Hours)!.Rho, Spearman.Of([.. Scores.Select(s => Math.Exp(s / 10))], Hours)!.Rho, 12);

    [Fact]
    public void Of_SeriesThatRiseTogether_IsOneWithoutInterval()
    {
        var correlation = Spearman.Of([1, 2, 3, 4], [1, 4, 9, 16])!;

        Assert.Equal((1, 0), (correlation.Rho, correlation.PValue));
        Assert.Null(correlation.Within());
    }

    [Fact]
    public void Of_TooFewOrConstant_IsUndefined()
    {
        Assert.Null(Spearman.Of([1, 2], [2, 1]));
        Assert.Null(Spearman.Of([1, 1, 1], [1, 2, 3]));
        Assert.Throws<ArgumentException>(() => Spearman.Of([1, 2, 3], [1, 2]));
    }
}
