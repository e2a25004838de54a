using CoP.Domain.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Measures;

public sealed class OnionTests
{
    [Theory]
    [InlineData(new long[] { 80, 15, 5 }, 1, 1, 1)]
    [InlineData(new long[] { 79, 2, 14, 5 }, 2, 1, 1)]
    [InlineData(new long[] { 100 }, 1, 0, 0)]
    [InlineData(new long[] { 1, 1, 1, 1, 1, 1, 1, 1, 1, 1 }, 8, 2, 0)]
    [InlineData(new long[] { 90, 10, 0, 0 }, 1, 1, 0)]
    public void Of_KnownCounts_CutsAtEightyAndNinetyFive(long[] counts, int core, int regular, int casual) =>
        Assert.Equal(new Onion(core, regular, casual), Onion.Of(counts));

    [Fact]
    public void Of_NoActs_IsUndefined() => Assert.Null(Onion.Of([0, 0]));

    [Fact]
    [Trait("Statement", "36")]
    public void Of_AnyCounts_IsExactUpToOnePerson() => Prop.ForAll(CountsGenerators.Counts, counts =>
    {
        var onion = Onion.Of(counts)!;
        double total = counts.Sum();
        var one = counts.Max() / total;
        var core = Shares.Top(counts, onion.Core)!.Value;
        var known = Shares.Top(counts, onion.Core + onion.Regular)!.Value;
        return core >= 0.8 - 1e-9 && core < 0.8 + one && known >= 0.95 - 1e-9 && known < 0.95 + Math.Max(one, core - 0.95 + 1e-9)
            && onion.Core + onion.Regular + onion.Casual == counts.Count(count => count > 0);
    }).Check(CountsGenerators.Quick);
}
