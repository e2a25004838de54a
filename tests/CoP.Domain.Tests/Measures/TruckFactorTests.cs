using CoP.Domain.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Measures;

public sealed class TruckFactorTests
{
    [Fact]
    [Trait("Statement", "34")]
    public void Of_SingleAuthor_IsOne() => Assert.Equal(1, TruckFactor.Of([0, 12, 0]));

    [Theory]
    [Trait("Statement", "34")]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(11)]
    public void Of_EqualAuthors_IsMoreThanHalfOfThem(int people) =>
        Assert.Equal((people / 2) + 1, TruckFactor.Of(Enumerable.Repeat(4L, people).ToArray()));

    [Fact]
    public void Of_ExactlyHalf_NeedsOneMore() => Assert.Equal(2, TruckFactor.Of([50, 30, 20]));

    [Fact]
    public void Of_NoActs_IsUndefined() => Assert.Null(TruckFactor.Of([0]));

    [Fact]
    public void Of_AnyCounts_IsTheSmallestMajority() => Prop.ForAll(CountsGenerators.Counts, counts =>
    {
        var size = TruckFactor.Of(counts)!.Value;
        return Shares.Top(counts, size) > 0.5 && (size == 1 || Shares.Top(counts, size - 1) <= 0.5);
    }).Check(CountsGenerators.Quick);
}
