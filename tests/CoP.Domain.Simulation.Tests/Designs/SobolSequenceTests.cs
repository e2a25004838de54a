using CoP.Domain.Simulation.Designs;

namespace CoP.Domain.Simulation.Tests.Designs;

public sealed class SobolSequenceTests
{
    [Fact]
    public void Of_ThreeDimensionsUnshifted_BeginsAsPublished() =>
        Assert.Equal(
            [[0, 0, 0], [0.5, 0.5, 0.5], [0.75, 0.25, 0.25], [0.25, 0.75, 0.75], [0.375, 0.375, 0.625], [0.875, 0.875, 0.125], [0.625, 0.125, 0.875], [0.125, 0.625, 0.375]],
            Functions.All(SobolSequence.Of(Functions.Units(3), 8, null)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_APowerOfTwo_HasOnePointInEveryStratumOfAllDimensions(bool isShifted)
    {
        var points = Functions.All(SobolSequence.Of(Functions.Units(SobolSequence.MostDimensions), 1024, isShifted ? Functions.Uniform(1) : null));

        Assert.All(Enumerable.Range(0, 40), d => Assert.Equal(Enumerable.Range(0, 1024), points.Select(p => (int)(p[d] * 1024)).Order()));
    }

    [Fact]
    public void Of_TheFirstTwoDimensions_HaveOnePointInEveryBoxOfEveryShape()
    {
        var points = Functions.All(SobolSequence.Of(Functions.Units(2), 256, Functions.Uniform(2)));

        Assert.All(Enumerable.Range(0, 9), k =>
            Assert.Equal(256, points.Select(p => ((int)(p[0] * (1 << k)), (int)(p[1] * (1 << (8 - k))))).Distinct().Count()));
    }

    [Fact]
    public void Of_FortyDimensions_IntegratesBetterThanChance()
    {
        // The mean of Π(1 + (x − ½)/d) is 1.
        var points = Functions.All(SobolSequence.Of(Functions.Units(40), 4096, Functions.Uniform(3)));
        var mean = points.Average(p => p.Select((x, d) => 1 + ((x - 0.5) / (d + 1))).Aggregate(1.0, (a, b) => a * b));

        Assert.Equal(1, mean, 0.0005);
    }

    [Fact]
    public void Of_AnotherShift_GivesOtherPoints()
    {
        Assert.NotEqual(Functions.All(SobolSequence.Of(Functions.Units(2), 4, Functions.Uniform(1))), Functions.All(SobolSequence.Of(Functions.Units(2), 4, Functions.Uniform(2))));
        Assert.Equal(Functions.All(SobolSequence.Of(Functions.Units(2), 4, Functions.Uniform(1))), Functions.All(SobolSequence.Of(Functions.Units(2), 4, Functions.Uniform(1))));
    }

    [Fact]
    public void Of_TooManyDimensions_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => SobolSequence.Of(Functions.Units(41), 4, null));
}
