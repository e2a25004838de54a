using CoP.Domain.Simulation.Stepping;
using MathNet.Numerics.LinearAlgebra;

namespace CoP.Domain.Simulation.Tests.Docking;

/// <summary>Averaging of opinions (DeGroot 1974; Friedkin and Johnsen 1990) against the limits that linear algebra gives.</summary>
public sealed class OpinionOracleTests
{
    private const int Members = 12;
    private const double OwnWeight = 0.3;

    [Theory]
    [Trait("Statement", "54")]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void DeGroot_AfterManyCycles_StandsAtTheAnalyticConsensus(int run)
    {
        var world = Tied(run);
        var (weights, begun) = (Weights(world), Vector<double>.Build.DenseOfArray(world.Opinion.Values[..Members].ToArray()));

        new Engine<DockingWorld>(world, new(Averaging(openness: 1))).RunTo(1_000);

        // The influence of each: the left eigenvector of the weights, with the sum 1 in the place of one redundant equation.
        var system = weights.Transpose() - Matrix<double>.Build.DenseIdentity(Members);
        system.SetRow(Members - 1, Vector<double>.Build.Dense(Members, 1));
        var influence = system.Solve(Vector<double>.Build.Dense(Members, i => i == Members - 1 ? 1 : 0));
        var consensus = influence * begun;
        Assert.All(world.Opinion.Values[..Members].ToArray(), opinion => Assert.Equal(consensus, opinion, 1e-9));
        Assert.True(begun.Maximum() - begun.Minimum() > 0.5);
    }

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.5)]
    [InlineData(0.0)]
    public void FriedkinJohnsen_AfterManyCycles_StandsAtTheAnalyticLimit(double openness)
    {
        var world = Tied(4);
        var (weights, begun) = (Weights(world), Vector<double>.Build.DenseOfArray(world.Opinion.Values[..Members].ToArray()));

        new Engine<DockingWorld>(world, new(Averaging(openness))).RunTo(500);

        var limit = (Matrix<double>.Build.DenseIdentity(Members) - (openness * weights)).Solve((1 - openness) * begun);
        Assert.All(world.Present.ToArray(), one => Assert.Equal(limit[one], world.Opinion[one], 1e-9));
    }

    /// <summary>Everybody at once takes the mean of the own opinion and the neighbours', by strength of tie; who is not wholly open keeps to the first opinion.</summary>
    private static IProcess<DockingWorld> Averaging(double openness) => Process.Of<DockingWorld>(
        "averaging",
        world =>
        {
            var (first, next) = (world.Column<double>("first"), world.Column<double>("next"));
            foreach (var one in world.Present)
            {
                var (ties, strengths) = (world.Ties.Of(one).ToArray(), world.Ties.StrengthsOf(one).ToArray());
                var total = strengths.Sum(s => (double)s);
                var heard = ties.Zip(strengths, (other, s) => s / total * world.Opinion[other]).Sum();
                next[one] = (openness * ((OwnWeight * world.Opinion[one]) + ((1 - OwnWeight) * heard))) + ((1 - openness) * first[one]);
            }

            next.Values.CopyTo(world.Opinion.Values);
        },
        world => world.Opinion.Values.CopyTo(world.Column<double>("first").Values));

    private static DockingWorld Tied(int run)
    {
        var world = new DockingWorld(Members, tieLimit: 6).Begin(Members, seed: 54, run);
        for (var one = 0; one < Members; one++)
        {
            world.Opinion[one] = world.Chance.Value.Uniform();
            world.Ties.TryLink(one, (one + 1) % Members);
            world.Ties.TryLink(one, world.Chance.Value.Below(Members));
        }

        // Trust is not mutual: each end has a strength of its own.
        for (var one = 0; one < Members; one++)
        {
            foreach (ref var strength in world.Ties.StrengthsOf(one))
            {
                strength = (float)(0.1 + world.Chance.Value.Uniform());
            }
        }

        return world;
    }

    private static Matrix<double> Weights(DockingWorld world) => Matrix<double>.Build.Dense(Members, Members, (one, other) =>
    {
        var (place, strengths) = (world.Ties.Of(one).IndexOf(other), world.Ties.StrengthsOf(one).ToArray());
        return (one == other ? OwnWeight : 0) + (place < 0 ? 0 : (1 - OwnWeight) * strengths[place] / strengths.Sum(s => (double)s));
    });
}
