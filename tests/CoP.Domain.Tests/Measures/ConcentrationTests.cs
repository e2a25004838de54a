using CoP.Domain.Measures;

namespace CoP.Domain.Tests.Measures;

public sealed class ConcentrationTests
{
    [Theory]
    [Trait("Statement", "31")]
    [InlineData(new long[] { 50, 20, 15, 10, 5 }, 0.4000, 0.5000, 1.3331, 0.8283, 3.7927, 0.3250, 0.7906)]
    [InlineData(new long[] { 55, 15, 10, 5, 5, 5, 3, 2 }, 0.5575, 0.6371, 1.4764, 0.7100, 4.3773, 0.3438, 1.3230)]
    [InlineData(new long[] { 0, 0, 0, 0, 7, 0, 0, 0, 0, 0 }, 0.9, 1, 0, 0, 1, 1, 3)]
    public void Of_TableOfTheory_AgreesToFourDecimals(
        long[] counts, double gini, double normalized, double entropy, double evenness, double exp, double hhi, double variation)
    {
        var measured = Concentration.Of(counts)!;

        Assert.Equal(gini, measured.Gini!.Value, 4);
        Assert.Equal(normalized, measured.NormalizedGini!.Value, 4);
        Assert.Equal(entropy, measured.Entropy, 4);
        Assert.Equal(evenness, measured.Evenness!.Value, 4);
        Assert.Equal(exp, measured.EffectiveByEntropy, 4);
        Assert.Equal(hhi, measured.Herfindahl, 4);
        Assert.Equal(variation, measured.Variation, 4);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Of_EqualPeople_IsFullyEven(int people)
    {
        var measured = Concentration.Of(Enumerable.Repeat(3L, people).ToArray())!;

        Assert.Equal(0, measured.Gini!.Value, 12);
        Assert.Equal(1, measured.Evenness!.Value, 12);
        Assert.Equal(people, measured.Effective, 6);
        Assert.Equal(people, measured.EffectiveByEntropy, 6);
        Assert.Equal(0, measured.Variation, 12);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    public void Of_OneOfMany_IsFullyConcentrated(int people)
    {
        var counts = new long[people];
        counts[0] = 4;
        var measured = Concentration.Of(counts)!;

        Assert.Equal((people - 1.0) / people, measured.Gini!.Value, 12);
        Assert.Equal(1, measured.NormalizedGini!.Value, 12);
        Assert.Equal(Math.Sqrt(people - 1), measured.Variation, 12);
        Assert.Equal(1, measured.Effective, 12);
    }

    [Fact]
    public void Of_OnePerson_LeavesInequalityUndefined()
    {
        var measured = Concentration.Of([5])!;

        Assert.Null(measured.Gini);
        Assert.Null(measured.NormalizedGini);
        Assert.Null(measured.Evenness);
        Assert.Equal(1, measured.Effective);
        Assert.Equal(0, measured.Variation);
    }

    [Fact]
    public void Of_NoActs_IsUndefined()
    {
        Assert.Null(Concentration.Of([]));
        Assert.Null(Concentration.Of([0, 0]));
    }

    [Fact]
    public void Of_NegativeCount_IsTheCallersMistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Concentration.Of([3, -1]));

    [Fact]
    public void Of_SumBeyondRange_Overflows() =>
        Assert.Throws<OverflowException>(() => Concentration.Of([long.MaxValue, 1]));
}
