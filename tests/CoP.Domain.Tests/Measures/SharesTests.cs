using CoP.Domain.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Measures;

public sealed class SharesTests
{
    [Fact]
    [Trait("Statement", "6")]
    public void Of_SomeActs_SumsToOne() => Prop
        .ForAll(CountsGenerators.Counts, counts => Shares.Of(counts)!.All(share => share >= 0) && Math.Abs(Shares.Of(counts)!.Sum() - 1) < 1e-12)
        .Check(CountsGenerators.Quick);

    [Fact]
    [Trait("Statement", "6")]
    public void Of_NoActs_IsUndefined()
    {
        Assert.Null(Shares.Of([0, 0, 0]));
        Assert.Null(Shares.Top([0, 0, 0]));
    }

    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(2, 0.7)]
    [InlineData(3, 0.85)]
    [InlineData(99, 1.0)]
    public void Top_SomePeople_SumsTheMostActive(int people, double expected) =>
        Assert.Equal(expected, Shares.Top([20, 10, 50, 5, 15], people)!.Value, 12);

    [Fact]
    public void Top_NobodyAskedFor_IsTheCallersMistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Shares.Top([1], 0));
}
