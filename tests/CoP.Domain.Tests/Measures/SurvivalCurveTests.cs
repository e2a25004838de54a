using CoP.Domain.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Measures;

[Trait("Statement", "35")]
public sealed class SurvivalCurveTests
{
    private static readonly Arbitrary<WatchedLife[]> Lives = Gen.ArrayOf(
        from entry in Gen.Choose(0, 4)
        from stay in Gen.Choose(1, 6)
        from ended in Gen.Choose(0, 1)
        select new WatchedLife(entry, entry + stay, ended == 1)).Where(l => l.Length > 0).ToArbitrary();

    [Fact]
    public void Of_AWorkedExample_IsTheProductOfItsSteps()
    {
        var curve = SurvivalCurve.Of([new(0, 1, true), new(0, 2, false), new(0, 3, true), new(0, 3, true), new(0, 3, false), new(0, 5, true)])!;

        Assert.Equal([(1.0, 6, 1), (3.0, 4, 2), (5.0, 1, 1)], curve.Steps.Select(s => (s.Time, s.AtRisk, s.Ended)));
        Assert.Equal([5.0 / 6, 5.0 / 12, 0], curve.Steps.Select(s => s.Estimate), (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal(25.0 / 36 * (1.0 / 30), curve.Steps[0].Variance!.Value, 12);
        Assert.Null(curve.Steps[2].Variance);
        Assert.Equal((1, 5.0 / 6, 0), (curve.At(0.99), curve.At(1), curve.At(9)));
    }

    [Fact]
    public void Of_WithoutCensoring_IsTheEmpiricalSurvivorFunction() => Prop.ForAll(Lives, lives =>
    {
        var seen = lives.Select(l => l with { Entry = 0, HasEnded = true }).ToList();
        var curve = SurvivalCurve.Of(seen)!;
        return Enumerable.Range(0, 12).All(t => Math.Abs(curve.At(t) - ((double)seen.Count(l => l.Exit > t) / seen.Count)) < 1e-9);
    }).Check(CountsGenerators.Quick);

    [Fact]
    public void Of_AnyLives_NeverIncreasesAndStaysInItsRange() => Prop.ForAll(Lives, lives =>
    {
        var estimates = SurvivalCurve.Of(lives)!.Steps.Select(s => s.Estimate).Prepend(1).ToList();
        return estimates.Zip(estimates.Skip(1)).All(p => p.First >= p.Second && p.Second >= 0);
    }).Check(CountsGenerators.Quick);

    [Fact]
    public void Of_AnyLives_CountsAtRiskWhoEnteredBeforeAndIsStillThere() => Prop.ForAll(Lives, lives =>
        SurvivalCurve.Of(lives)!.Steps.All(s =>
            s.AtRisk == lives.Count(l => l.Entry < s.Time && l.Exit >= s.Time)
            && s.Ended == lives.Count(l => l.HasEnded && l.Exit.Equals(s.Time)))).Check(CountsGenerators.Quick);

    [Fact]
    public void Of_DelayedEntries_LeavesThemOutBefore()
    {
        var curve = SurvivalCurve.Of([new(0, 2, true), new(0, 4, true), new(3, 6, true)])!;

        Assert.Equal([2, 2, 1], curve.Steps.Select(s => s.AtRisk));
        Assert.Equal(0.25, curve.At(4), 12);
    }

    [Fact]
    public void Of_NobodyWatched_IsUndefined() => Assert.Null(SurvivalCurve.Of([]));

    [Fact]
    public void Of_NoEndSeen_LivesOn() => Assert.Equal(1, SurvivalCurve.Of([new(0, 7, false)])!.At(100));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    [InlineData(0, double.PositiveInfinity)]
    [InlineData(double.NaN, 1)]
    public void Of_ImpossibleTimes_AreTheCallersMistake(double entry, double exit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SurvivalCurve.Of([new(entry, exit, true)]));
}
