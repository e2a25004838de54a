using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Tests.Statistics;

public sealed class EquivalenceTests
{
    [Fact]
    public void OfMean_ThreeValues_IsTheTestInClosedForm()
    {
        // With two degrees of freedom P(T > t) = 1/2 − t/(2√(2 + t²)); here t = 2/(1/√3).
        var test = Equivalence.OfMean([-1, 0, 1], 2, 0.05)!;

        Assert.Equal(0.5 - (Math.Sqrt(12) / (2 * Math.Sqrt(14))), test.PValue, 12);
        Assert.Equal((test.LowerP, 2.0), (test.UpperP, test.Degrees));
        Assert.Equal(EquivalenceVerdict.Equivalent, test.Verdict);
        Assert.Equal(EquivalenceVerdict.Undecided, Equivalence.OfMean([-1, 0, 1], 2)!.Verdict);
    }

    [Fact]
    public void OfMean_AnEffectBeyondTheMargin_IsDifferent()
    {
        var test = Equivalence.OfMean(Samples.Normal(200, 0.5, 0.1, 1), 0.2)!;

        Assert.Equal(EquivalenceVerdict.Different, test.Verdict);
        Assert.True(test.UpperP > 0.99 && test.LowerP < 1e-9);
        Assert.True(test.Interval.Contains(test.Estimate));
    }

    [Fact]
    public void OfMean_AnySample_IsEquivalentExactlyIfItsIntervalIsInside()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var test = Equivalence.OfMean(Samples.Normal(15, 0.1, 1, seed), 0.6, 0.05)!;
            Assert.Equal(test.Interval.Low > -0.6 && test.Interval.High < 0.6, test.Verdict == EquivalenceVerdict.Equivalent);
        }
    }

    [Fact]
    public void OfMean_TheMirroredSample_SwapsItsSides()
    {
        var values = Samples.Normal(12, 0.3, 1, 9);
        var (test, mirrored) = (Equivalence.OfMean(values, 0.5)!, Equivalence.OfMean([.. values.Select(v => -v)], 0.5)!);

        Assert.Equal(test.LowerP, mirrored.UpperP, 12);
        Assert.Equal(test.Interval.Low, -mirrored.Interval.High, 12);
    }

    [Fact]
    public void OfPairs_ArmsReplayedIdentically_AreEquivalent()
    {
        var arm = Samples.Normal(10, 3, 1, 2);
        var test = Equivalence.OfPairs(arm, arm, 0.01)!;

        Assert.Equal((0, 0, EquivalenceVerdict.Equivalent), (test.Estimate, test.PValue, test.Verdict));
        Assert.Equal((EquivalenceVerdict.Different, 1), (Equivalence.OfMean([3, 3], 1)!.Verdict, Equivalence.OfMean([3, 3], 1)!.PValue));
    }

    [Fact]
    public void OfTwo_WelchsExample_HasSatterthwaitesDegrees()
    {
        // The variances are 1 and 3.125.
        var test = Equivalence.OfTwo([1, 2, 3], [2, 2.5, 4, 5.5, 6], 1)!;
        var (a, b) = (1.0 / 3, 3.125 / 5);

        Assert.Equal(-2, test.Estimate, 12);
        Assert.Equal(Math.Sqrt(a + b), test.StandardError, 12);
        Assert.Equal((a + b) * (a + b) / ((a * a / 2) + (b * b / 4)), test.Degrees, 12);
    }

    [Fact]
    public void OfTwo_SharesThatDifferLess_NeedEnoughRuns()
    {
        double[] Arm(int runs, double share) => [.. Enumerable.Range(0, runs).Select(i => i < runs * share ? 1.0 : 0)];

        Assert.Equal(EquivalenceVerdict.Undecided, Equivalence.OfTwo(Arm(200, 0.5), Arm(200, 0.5), 0.05)!.Verdict);
        Assert.Equal(EquivalenceVerdict.Equivalent, Equivalence.OfTwo(Arm(2000, 0.5), Arm(2000, 0.5), 0.05)!.Verdict);
    }

    [Fact]
    public void OfMean_AtTheEdgeOfTheMargin_IsRarelyCalledEquivalent()
    {
        var trials = Samples.IsFull ? 5000 : 500;
        var called = Enumerable.Range(0, trials).Count(i => Equivalence.OfMean(Samples.Normal(50, 0.5, 1, i), 0.5, 0.05)!.Verdict == EquivalenceVerdict.Equivalent);

        Assert.True(new Proportion(called, trials).Wilson(0.999)!.Contains(0.05), $"{called} of {trials}");
    }

    [Fact]
    public void Of_TooFewOrABadMargin_IsUndefinedOrRefused()
    {
        Assert.Null(Equivalence.OfMean([1], 1));
        Assert.Null(Equivalence.OfTwo([1, 2], [1], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Equivalence.OfMean([1, 2], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Equivalence.OfMean([1, 2], 1, 0.5));
        Assert.Throws<ArgumentException>(() => Equivalence.OfPairs([1, 2], [1], 1));
    }
}
