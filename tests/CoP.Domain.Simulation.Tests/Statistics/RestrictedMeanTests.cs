using CoP.Domain.Measures;
using CoP.Domain.Simulation.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Simulation.Tests.Statistics;

public sealed class RestrictedMeanTests
{
    [Fact]
    public void Of_FreireichsTrial_IsTheAreaAndItsError()
    {
        var (treated, placebo) = (RestrictedMean.Of(Samples.Treated, 20)!, RestrictedMean.Of(Samples.Placebo, 20)!);
        var difference = treated.Minus(placebo);

        Assert.Equal((16.1165266, 1.2515602), (Math.Round(treated.Estimate, 7), Math.Round(treated.StandardError, 7)));
        Assert.Equal((8.4285714, 1.2680827), (Math.Round(placebo.Estimate, 7), Math.Round(placebo.StandardError, 7)));
        Assert.Equal(7.6879552, difference.Estimate, 6);
        Assert.Equal(1.7816949, difference.StandardError, 6);
        Assert.InRange(difference.PValue!.Value, 1.4e-5, 1.7e-5);
        Assert.Equal(1.96 * 1.7817, difference.Interval.HalfWidth, 3);
    }

    [Fact]
    public void Of_LivesAllSeenToEnd_IsTheMeanCutAtTheHorizon() => Prop.ForAll(Samples.Caused, lives =>
    {
        var seen = lives.Select(l => new WatchedLife(0, l.Exit, true)).ToList();
        var mean = RestrictedMean.Of(seen, 6)!;
        var times = seen.Select(l => Math.Min(l.Exit, 6)).ToList();
        var average = times.Average();
        return Samples.Near(mean.Estimate, average)
            && Samples.Near(mean.StandardError, Math.Sqrt(times.Sum(t => (t - average) * (t - average))) / times.Count);
    }).Check(Samples.Quick);

    [Fact]
    public void Of_TimeInOtherUnits_ScalesWithThem()
    {
        var scaled = RestrictedMean.Of([.. Samples.Treated.Select(l => l with { Exit = l.Exit * 7 })], 140)!;
        var plain = RestrictedMean.Of(Samples.Treated, 20)!;

        Assert.Equal((plain.Estimate * 7, plain.StandardError * 7), (scaled.Estimate, scaled.StandardError), (a, b) => Samples.Near(a.Item1, b.Item1) && Samples.Near(a.Item2, b.Item2));
    }

    [Fact]
    public void Of_AHorizonThatNobodyWasWatchedTo_IsUndefined()
    {
        Assert.Null(RestrictedMean.Of(Samples.Treated, 36));
        Assert.NotNull(RestrictedMean.Of(Samples.Treated, 35));
        Assert.NotNull(RestrictedMean.Of(Samples.Placebo, 36));
        Assert.Null(RestrictedMean.Of([], 1));
    }

    [Fact]
    public void Of_NobodyEnding_IsTheHorizonItself()
    {
        var mean = RestrictedMean.Of([new(0, 9, false), new(0, 9, false)], 9)!;

        Assert.Equal((9, 0, 9, 9), (mean.Estimate, mean.StandardError, mean.Within().Low, mean.Within().High));
        Assert.Null(mean.Minus(mean).PValue);
    }

    [Fact]
    public void Minus_AnotherHorizon_IsRefused() =>
        Assert.Throws<ArgumentException>(() => RestrictedMean.Of(Samples.Treated, 20)!.Minus(RestrictedMean.Of(Samples.Treated, 21)!));
}
