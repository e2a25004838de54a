using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Hypotheses, reported and never required of the defaults: 43, 47 and 49. The tests hold what docs/patterns.md reports.</summary>
public sealed class HypothesisTests
{
    [Fact]
    [Trait("Statement", "43")]
    public void Access_WhereOldTimersAreOutOfReach_LowersWhatIsLearnt()
    {
        var (d, blocked, free) = Skill(Access.Set);

        Assert.Equal(blocked, free, 0.02 * free);
        Assert.InRange(d, -2, -0.3);
    }

    [Fact]
    [Trait("Statement", "43")]
    public void Access_NotBlocked_MakesNoDifference() =>
        Assert.InRange(Skill(Access.Set.With(ModelParameters.Sequestration, 0)).D, -0.1, 0.1);

    // Neither the gate of access nor private talk alone carries it.
    [Fact]
    [Trait("Statement", "43")]
    public void Access_WithOneWayOpen_StillLowersWhatIsLearnt()
    {
        Assert.InRange(Skill(Access.Set.With(ModelParameters.AccessEffect, 0)).D, -2, -0.3);
        Assert.InRange(Skill(Access.Set.With(ModelParameters.PrivateContacts, 0)).D, -2, Budget.IsFull ? -0.3 : -0.1);
    }

    // Not shown: the founder of these communities works more when the others do more.
    [Fact]
    [Trait("Statement", "47")]
    public void Energy_OfTheFounder_DoesNotFallAsTheOthersRise()
    {
        double[] rho = [.. Known.Leading.Select(Course.Energy).Where(r => r is not null).Select(r => r!.Value)];

        Assert.InRange(Runs.Median(rho), 0.5, 1);
        Assert.InRange(rho.Count(r => r <= -0.3) / (double)rho.Length, 0, 0.1);
    }

    [Fact]
    [Trait("Statement", "49")]
    public void Distribution_ByTheSetting_IsWorseOrBetterOrEqual()
    {
        static Equivalence Against(ParameterSet set, double rho, double cost, int runs)
        {
            var setting = set.With((ModelParameters.Interdependence, rho), (ModelParameters.AlignmentCost, cost), (ModelParameters.AlignmentHours, 0.25));
            return Departures.Difference(Departures.Alive(setting.Distributed(0.12), runs), Departures.Alive(setting, runs));
        }

        Assert.InRange(Against(Runs.Default, 1, 1, Budget.Of(40, 1_000)).Interval.High, -1, 0);
        Assert.InRange(Against(NamedSets.WeakFounder, 0, 1, Budget.Of(40, 1_000)).Interval.Low, 0, 1);
        Assert.Equal(EquivalenceVerdict.Equivalent, Against(NamedSets.SelfRunning, 0.35, 1, Budget.Of(8, 1_000)).Verdict);
    }

    [Fact]
    [Trait("Statement", "49")]
    public void Distribution_WithoutAlignment_IsWorseThanWithIt()
    {
        var runs = Budget.Of(60, 1_000);
        var set = Runs.Default.With((ModelParameters.Interdependence, 0), (ModelParameters.AlignmentHours, 0.25)).Distributed(0.12);

        Assert.InRange(Departures.Difference(Departures.Alive(set.With(ModelParameters.AlignmentHours, 0), runs), Departures.Alive(set, runs)).Interval.High, -1, 0);
    }

    private static (double D, double Blocked, double Free) Skill(ParameterSet set)
    {
        var seen = Runs.Watched(set, Budget.Of(6, 300), 130, () => new AccessWatch(), Access.Pipeline).SelectMany(r => r.Seen).ToLookup(s => s.Blocked);
        var d = EffectSizes.CohensD([.. seen[true].Select(s => s.Skill)], [.. seen[false].Select(s => s.Skill)])!.Estimate;
        return (d, seen[true].Average(s => s.Came), seen[false].Average(s => s.Came));
    }
}
