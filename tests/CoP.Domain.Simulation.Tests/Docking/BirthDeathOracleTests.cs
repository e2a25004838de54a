using CoP.Domain.Simulation.Stepping;
using MathNet.Numerics.LinearAlgebra;

namespace CoP.Domain.Simulation.Tests.Docking;

/// <summary>A community of none, one or two members, at most one coming or going in a cycle: a Markov chain of three states, solved.</summary>
public sealed class BirthDeathOracleTests
{
    private const double Founding = 0.10;
    private const double Joining = 0.25;
    private const double Ending = 0.15;
    private const double Leaving = 0.35;

    private static readonly Matrix<double> s_chain = Matrix<double>.Build.DenseOfRowArrays(
        [1 - Founding, Founding, 0],
        [Ending, 1 - Ending - Joining, Joining],
        [0, Leaving, 1 - Leaving]);

    private static readonly IProcess<DockingWorld> s_change = Process.Of<DockingWorld>("change", world =>
    {
        var draw = world.Chance.Value.Uniform();
        var (coming, going) = world.Count switch { 0 => (Founding, 0.0), 1 => (Joining, Ending), _ => (0.0, Leaving) };
        if (draw < coming)
        {
            world.Enter();
        }
        else if (draw < coming + going)
        {
            world.Leave(world.Present[^1]);
        }
    });

    [Theory]
    [InlineData(0, 4)]
    [InlineData(2, 4)]
    [InlineData(2, 60)]
    public void Size_AtACycle_HasTheChancesOfTheChainsPower(int start, int cycle)
    {
        var runs = Budget.Of(3_000, 30_000);
        var engine = new Engine<DockingWorld>(new(2), new(s_change));
        var sizes = Enumerable.Range(0, runs).Select(run => Run(engine, start, run, cycle)).ToList();

        var chances = s_chain.Power(cycle).Row(start);
        Fits.Shares([.. Enumerable.Range(0, 3).Select(n => sizes.Count(s => s == n))], [.. chances]);
    }

    [Fact]
    public void Size_InTheLongRun_IsInDetailedBalance()
    {
        double[] weights = [1, Founding / Ending, Founding / Ending * Joining / Leaving];
        var stationary = weights.Select(w => w / weights.Sum()).ToList();

        Assert.All(s_chain.Power(400).Row(0).Zip(stationary), pair => Assert.Equal(pair.Second, pair.First, 1e-12));
        var time = new int[3];
        var engine = new Engine<DockingWorld>(new(2), new(s_change), Observe.With<DockingWorld>(world => time[world.Count]++, every: 50, from: 200));
        Run(engine, start: 1, run: 0, cycle: Budget.Of(100_000, 500_000));
        Fits.Shares(time, stationary);
    }

    [Fact]
    public void Life_UntilTheLastLeaves_LastsAsTheFundamentalMatrixSays()
    {
        var runs = Budget.Of(2_000, 20_000);
        var transient = s_chain.SubMatrix(1, 2, 1, 2);
        var identity = Matrix<double>.Build.DenseIdentity(2);
        var fundamental = (identity - transient).Inverse();
        var mean = fundamental * Vector<double>.Build.Dense(2, 1);
        var variance = (((2 * fundamental) - identity) * mean) - mean.PointwisePower(2);
        var engine = new Engine<DockingWorld>(new(2), new(s_change));
        var lives = Enumerable.Range(0, runs).Select(run =>
        {
            Run(engine, start: 2, run, cycle: 0);
            while (engine.World.Count > 0)
            {
                engine.Step();
            }

            return engine.World.Cycle;
        });

        Fits.Mean(lives.Average(), mean[1], Math.Sqrt(variance[1] / runs));
    }

    private static int Run(Engine<DockingWorld> engine, int start, int run, int cycle)
    {
        engine.World.Begin(start, seed: 59, run);
        engine.RunTo(cycle);
        return engine.World.Count;
    }
}
