using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Patterns on which defaults were chosen: 38, 40, 41 and 46. The seeds of these tests are not those of the choice.</summary>
public sealed class CalibrationTests
{
    private const int Cycles = 260;

    [Fact]
    [Trait("Statement", "38")]
    public void Levels_OfTheMedianCommunity_LieInTheBands()
    {
        var runs = Known.Defaults.Where(r => r.SharedCycles > 0).ToList();

        Assert.InRange(Runs.Median(runs.Select(r => r.CoreShare)), 0.08, 0.18);
        Assert.InRange(Runs.Median(runs.Select(r => r.ActiveShare)), 0.12, 0.24);
    }

    [Fact]
    [Trait("Statement", "38")]
    public void Levels_WhereAllAreAlike_AreNoLevels()
    {
        var runs = Runs.Watched(NamedSets.Alike, Budget.Of(15, 500), Cycles, () => new LifeWatch()).Where(r => r.SharedCycles > 0).ToList();

        Assert.InRange(Runs.Median(runs.Select(r => r.ActiveShare)), 0, 0.02);
    }

    [Fact]
    [Trait("Statement", "40")]
    public void Newcomers_ByYearsBetweenFirstAndLastAct_FallSteeply()
    {
        var (entrants, stayed) = Newcomers.Contributing(Known.Defaults, Cycles);
        var hazards = Newcomers.Hazards(stayed);

        Assert.InRange(entrants, Budget.Of(10_000, 50_000), int.MaxValue);
        Assert.InRange(stayed[0], 0.08, 0.16);
        Assert.InRange(stayed[1], 0.03, 0.08);
        Assert.InRange(stayed[2], 0.01, 0.04);
        Assert.True(hazards[0] > hazards[1] + 0.1);
    }

    [Fact]
    [Trait("Statement", "40")]
    public void Newcomers_WithoutTenureAndDifferences_LeaveAtAConstantRate()
    {
        var runs = Runs.Watched(NamedSets.ConstantHazard, Budget.Of(12, 200), Cycles, () => new LifeWatch());
        double[][] hazards = [.. runs.Select(r => Newcomers.Hazards(Newcomers.Retention([r], Cycles).Stayed)).Where(h => h.All(double.IsFinite))];

        Assert.Equal(EquivalenceVerdict.Equivalent, Equivalence.OfPairs([.. hazards.Select(h => h[0])], [.. hazards.Select(h => h[1])], Budget.IsFull ? 0.02 : 0.06)?.Verdict);
    }

    [Fact]
    [Trait("Statement", "41")]
    public void Answer_ToAFirstContribution_RaisesTheReturn()
    {
        var effect = Newcomers.Return(Known.Defaults, Cycles, l => l.WasAnswered, out var answered, out var others);

        Assert.InRange(Math.Min(answered.Trials, others.Trials), 5_000, int.MaxValue);
        Assert.InRange(effect!.Estimate, 0.08, 0.16);
    }

    [Fact]
    [Trait("Statement", "41")]
    public void Answer_WithoutEffect_MakesNoDifference()
    {
        var runs = Runs.Watched(Runs.Default.With(ModelParameters.ReplyEffect, 0), Budget.Of(15, 500), Cycles, () => new LifeWatch());

        var effect = Newcomers.Return(runs, Cycles, l => l.WasAnswered, out _, out _);

        var margin = Budget.IsFull ? 0.02 : 0.04;
        Assert.InRange(effect!.Interval.Low, -margin, margin);
        Assert.InRange(effect.Interval.High, -margin, margin);
    }

    [Fact]
    [Trait("Statement", "46")]
    public void Leave_TheLonger_TheLessOftenEndsInAReturn()
    {
        var breaks = Breaks.Declared(Known.Defaults).ToList();

        Assert.InRange(Breaks.Return(breaks, 0, Cycles).Back, 0.35, 0.55);
        Assert.InRange(Breaks.Return(breaks, 26, Cycles).Back, 0.15, 0.30);
    }

    [Fact]
    [Trait("Statement", "46")]
    public void Leave_WhereNothingIsForgotten_EndsAlmostAsOftenAfterAYear()
    {
        var breaks = Breaks.Declared(Runs.Watched(NamedSets.NoForgetting, Budget.Of(20, 200), Cycles, () => new LifeWatch())).ToList();

        Assert.InRange(Breaks.Return(breaks, 0, Cycles).Back - Breaks.Return(breaks, 26, Cycles).Back, -0.08, 0.1);
    }

    [Fact]
    [Trait("Statement", "46")]
    public void Silence_OfTheCoreBeyondTheOwnRhythm_EndsInAReturnTheLessTheLonger()
    {
        var silences = Breaks.ByRhythm(Known.Defaults, Cycles).ToList();

        Assert.InRange(Breaks.Return(silences, 0, Cycles).Back, 0.35, 0.55);
        Assert.InRange(Breaks.Return(silences, 26, Cycles).Back, 0.15, Budget.IsFull ? 0.30 : 0.35);
    }
}
