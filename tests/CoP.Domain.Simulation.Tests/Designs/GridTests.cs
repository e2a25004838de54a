using CoP.Domain.Simulation.Designs;

namespace CoP.Domain.Simulation.Tests.Designs;

public sealed class GridTests
{
    [Fact]
    public void Of_TwoParameters_CrossesTheirLevelsLastFastest() =>
        Assert.Equal(
            [[0, -1], [0, 0], [0, 1], [10, -1], [10, 0], [10, 1]],
            Functions.All(Grid.Of([new("a", 0, 10), new("b", -1, 1)], [2, 3])));

    [Fact]
    public void Of_OneLevel_StandsInTheMiddle() => Assert.Equal([[5, 0], [5, 1]], Functions.All(Grid.Of([new("a", 0, 10), new("b", 0, 1)], [1, 2])));

    [Fact]
    public void Of_TheSameLevels_HasThemAllOnce()
    {
        var grid = Grid.Of(Functions.Units(4), 5);

        Assert.Equal(625, grid.Count);
        Assert.Equal(625, Functions.All(grid).Select(p => string.Join(' ', p)).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Of_AwkwardEnds_MeetsThemExactly()
    {
        var points = Functions.All(Grid.Of([new("a", 0.1, 0.3)], 7));

        Assert.Equal((0.1, 0.3), (points[0][0], points[^1][0]));
    }

    [Fact]
    public void Of_TooManyPointsOrABadBox_IsRefused()
    {
        Assert.Throws<OverflowException>(() => Grid.Of(Functions.Units(40), 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Grid.Of(Functions.Units(2), 0));
        Assert.Throws<ArgumentException>(() => Grid.Of([], 2));
        Assert.Throws<ArgumentException>(() => Grid.Of([new("a", 0, 1), new("a", 0, 2)], 2));
        Assert.Throws<ArgumentException>(() => Grid.Of(Functions.Units(2), [2]));
    }

    [Fact]
    public void Point_OutsideTheDesign_IsRefused()
    {
        var grid = Grid.Of(Functions.Units(1), 2);

        Assert.Throws<ArgumentOutOfRangeException>(() => grid.Point(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => grid.Point(-1));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(0, double.PositiveInfinity)]
    [InlineData(double.MinValue, double.MaxValue)]
    [InlineData(double.NaN, 1)]
    public void Dimension_AnEmptyOrEndlessRange_IsRefused(double low, double high) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Dimension("a", low, high));

    [Fact]
    public void At_APlaceOutsideOfTheUnit_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Dimension("a", 0, 1).At(1.1));
}
