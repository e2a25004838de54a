using CoP.Domain.Measures;
using CoP.Domain.Simulation.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Simulation.Tests.Statistics;

public sealed class AalenJohansenTests
{
    [Fact]
    public void Of_FiveLives_IsTheSumByHand()
    {
        var all = AalenJohansen.Of([new(0, 1, "faded"), new(0, 2, "merged"), new(0, 3, null), new(0, 4, "faded"), new(0, 5, "merged")])!;

        Assert.Equal(["faded", "merged"], all.Causes);
        Assert.Equal([0.2, 0.2, 0.5, 0.5], all.Steps.Select(s => Math.Round(s.Incidence[0], 12)));
        Assert.Equal([0, 0.2, 0.2, 0.5], all.Steps.Select(s => Math.Round(s.Incidence[1], 12)));
        Assert.Equal((0, 0.2, 0.5, 0), (all.At("merged", 1.9), Math.Round(all.At("merged", 2), 12), Math.Round(all.At("faded", 99), 12), all.At("split", 99)));
    }

    [Fact]
    public void Of_DelayedEntryAndTies_IsTheSumByHand()
    {
        // At 2 three of three watched end or leave: two end; at 4 one of the two who entered later.
        var all = AalenJohansen.Of([new(0, 2, "a"), new(0, 2, "b"), new(1, 5, null), new(2, 4, "b")])!;

        Assert.Equal([3, 2], all.Steps.Select(s => s.AtRisk));
        Assert.Equal(1.0 / 3, all.At("a", 2), 12);
        Assert.Equal((1.0 / 3) + (1.0 / 6), all.At("b", 4), 12);
    }

    [Fact]
    public void Of_AnyLives_SumsWithTheSurvivalToOne() => Prop.ForAll(Samples.Caused, lives =>
    {
        var curve = SurvivalCurve.Of(lives.Select(l => l.AllCauses))!;
        return AalenJohansen.Of(lives)!.Steps.All(s =>
            Samples.Near(s.Incidence.Sum() + s.Survival, 1) && s.Survival.Equals(curve.At(s.Time)));
    }).Check(Samples.Quick);

    [Fact]
    public void Of_AnyLives_NeverFallsAndStaysBelowTheNaiveCurve() => Prop.ForAll(Samples.Caused, lives =>
    {
        var all = AalenJohansen.Of(lives)!;
        return all.Causes.All(cause =>
        {
            var naive = SurvivalCurve.Of(lives.Select(l => l.OfCause(cause)))!;
            return all.Steps.All(s => all.At(cause, s.Time) <= 1 - naive.At(s.Time) + 1e-9 && all.At(cause, s.Time) >= all.At(cause, s.Time - 0.5));
        });
    }).Check(Samples.Quick);

    [Fact]
    public void Of_OneCauseOnly_IsOneMinusSurvival()
    {
        var curve = SurvivalCurve.Of(Samples.Treated)!;
        var all = AalenJohansen.Of([.. Samples.Treated.Select(l => new CausedLife(l.Entry, l.Exit, l.HasEnded ? "relapse" : null))])!;

        Assert.All([6, 13, 23, 40], t => Assert.Equal(1 - curve.At(t), all.At("relapse", t), 12));
    }

    [Fact]
    public void Of_NobodyWatched_IsUndefined() => Assert.Null(AalenJohansen.Of([]));

    [Fact]
    public void Of_NoEndSeen_HasNoCauses() => Assert.Equal((0, 0, 0.0), (AalenJohansen.Of([new(0, 3, null)])!.Causes.Count, AalenJohansen.Of([new(0, 3, null)])!.Steps.Count, AalenJohansen.Of([new(0, 3, null)])!.At("faded", 3)));
}
