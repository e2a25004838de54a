using CoP.Domain.Simulation.Designs;
using CoP.Domain.Simulation.Tests.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Simulation.Tests.Designs;

public sealed class LatinHypercubeTests
{
    [Fact]
    public void Of_AnySize_HasOnePointInEveryStratum() => Prop.ForAll(
        (from points in Gen.Choose(1, 60) from dimensions in Gen.Choose(1, 6) from seed in Gen.Choose(0, 9999) select (points, dimensions, seed)).ToArbitrary(),
        t =>
        {
            var design = LatinHypercube.Of(Functions.Units(t.dimensions), t.points, Functions.Uniform(t.seed));
            return design.Count == t.points && Enumerable.Range(0, t.dimensions).All(d =>
                Enumerable.Range(0, t.points).Select(i => (int)(design.Unit(i)[d] * t.points)).Order().SequenceEqual(Enumerable.Range(0, t.points)));
        }).Check(Samples.Quick);

    [Fact]
    public void Of_TheLargestUniformNumber_StaysInItsStratum()
    {
        var design = LatinHypercube.Of(Functions.Units(1), 49, () => 1 - (1.0 / (1L << 53)));

        Assert.Equal(Enumerable.Range(0, 49), Enumerable.Range(0, 49).Select(i => (int)(design.Unit(i)[0] * 49)).Order());
    }

    [Fact]
    public void Of_SeveralCandidates_SpreadsThePointsWider()
    {
        var (one, best) = (LatinHypercube.Of(Functions.Units(3), 20, Functions.Uniform(1)), LatinHypercube.Of(Functions.Units(3), 20, Functions.Uniform(1), 50));

        Assert.True(Closest(best) > Closest(one));
    }

    [Fact]
    public void Of_TheSameChance_IsTheSameDesign() =>
        Assert.Equal(
            Functions.All(LatinHypercube.Of(Functions.Circle(3), 9, Functions.Uniform(3), 4)),
            Functions.All(LatinHypercube.Of(Functions.Circle(3), 9, Functions.Uniform(3), 4)));

    [Fact]
    public void Of_NoPointsOrNoChance_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LatinHypercube.Of(Functions.Units(1), 0, Functions.Uniform(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => LatinHypercube.Of(Functions.Units(1), 3, () => 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => LatinHypercube.Of(Functions.Units(1), 3, Functions.Uniform(1), 0));
    }

    private static double Closest(PointSet points) => LatinHypercube.Closest(Functions.All(points));
}
