using CoP.Domain.Measures;
using CoP.Domain.Simulation.Stepping;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace CoP.Domain.Simulation.Tests.Docking;

/// <summary>Membership with a constant hazard, of one's own: sizes, losses of leaders and lengths of stay have exact distributions.</summary>
public sealed class MembershipOracleTests
{
    private const double Hazard = 0.15;
    private const double Arrivals = 1.2;

    private static readonly IProcess<DockingWorld> s_leaving = Process.Of<DockingWorld>("leaving", world => world.LeaveBy(Hazard));

    private static readonly IProcess<DockingWorld> s_arriving = Process.Of<DockingWorld>("arriving", world =>
    {
        for (var left = world.Poisson(Arrivals); left > 0; left--)
        {
            world.Column<int>("begun")[world.Enter()] = world.Cycle;
        }
    });

    /// <summary>
    /// M/M/∞ in cycles: a thinned Poisson number plus a Poisson number is one again, so that the size is Poisson at every cycle. Its mean goes to λ / h. In continuous time with the same
    /// share leaving it would be λ / −ln(1 − h); the discrete one is larger by −ln(1 − h) / h, because who arrives in a cycle cannot leave in it.
    /// </summary>
    [Theory]
    [InlineData(3)]
    [InlineData(60)]
    public void Size_WithAConstantHazard_IsPoissonAtEveryCycle(int cycle)
    {
        var runs = Budget.Of(2_000, 20_000);
        var engine = new Engine<DockingWorld>(new(20), new(s_leaving, s_arriving));
        var sizes = Enumerable.Range(0, runs).Select(run =>
        {
            engine.World.Begin(0, seed: 56, run);
            engine.RunTo(cycle);
            return engine.World.Count;
        }).ToArray();

        var mean = Arrivals / Hazard * (1 - Math.Pow(1 - Hazard, cycle));
        var poisson = new Poisson(mean);
        var cells = Enumerable.Range(0, 40).Where(n => poisson.Probability(n) * runs >= 8).ToList();
        Fits.Mean(sizes.Average(s => (double)s), mean, Math.Sqrt(mean / runs));
        Fits.Mean(sizes.Select(s => (double)s).Variance(), mean, mean * Math.Sqrt((2 + (1 / mean)) / runs));
        Fits.Shares(
            [.. cells.Select(n => sizes.Count(s => n == Math.Clamp(s, cells[0], cells[^1])))],
            [.. cells.Select(n => n == cells[0] ? poisson.CumulativeDistribution(n) : n == cells[^1] ? 1 - poisson.CumulativeDistribution(n - 1) : poisson.Probability(n))]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Leaders_WhoLeaveIndependently_AreAllGoneByTheProductOfTheirChances(int leaders)
    {
        const int Horizon = 6;
        var runs = Budget.Of(3_000, 30_000);
        var engine = new Engine<DockingWorld>(new(leaders), new(s_leaving));
        var gone = Enumerable.Range(0, runs).Count(run =>
        {
            engine.World.Begin(leaders, seed: 57, run);
            engine.RunTo(Horizon);
            return engine.World.Count == 0;
        });

        Fits.Share(gone, runs, Math.Pow(1 - Math.Pow(1 - Hazard, Horizon), leaders));
    }

    [Fact]
    public void Stays_WatchedFromACycleToACycle_FollowTheGeometricLaw()
    {
        const int From = 6;
        const int To = 25;
        var lives = new List<WatchedLife>();
        var engine = new Engine<DockingWorld>(new(Budget.Of(2_000, 20_000)), new(Leaving(Life), s_arriving));
        engine.World.Begin(Budget.Of(2_000, 20_000), seed: 58, run: 0);
        engine.RunTo(To);
        foreach (var one in engine.World.Present)
        {
            Life(engine.World, one, hasEnded: false);
        }

        var curve = SurvivalCurve.Of(lives)!;
        Assert.Equal(To, curve.Steps.Count);
        Assert.Contains(lives, life => life is { Entry: > 0, HasEnded: true });
        Assert.All(curve.Steps.Where(s => s.AtRisk >= 40), step => Fits.Mean(step.Estimate, Math.Pow(1 - Hazard, step.Time), Math.Sqrt(step.Variance!.Value)));

        // Who was there before the watching began is watched from then on; who had left by then is not known of.
        void Life(DockingWorld world, int one, bool hasEnded)
        {
            var begun = world.Column<int>("begun")[one];
            if (world.Cycle > Math.Max(From, begun))
            {
                lives.Add(new(Math.Max(0, From - begun), world.Cycle - begun, hasEnded));
            }
        }
    }

    private static IProcess<DockingWorld> Leaving(Action<DockingWorld, int, bool> seen) => Process.Of<DockingWorld>("leaving", world =>
    {
        foreach (var one in world.Present)
        {
            if (world.Chance.Value.Uniform() < Hazard)
            {
                seen(world, one, true);
                world.Leave(one);
            }
        }
    });
}
