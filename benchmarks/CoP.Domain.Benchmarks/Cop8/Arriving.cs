using System.Runtime.CompilerServices;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Benchmarks.Cop8;

/// <summary>Rule G: a Poisson number of newcomers, who tie themselves to those who are there.</summary>
internal sealed class Arriving : IProcess<Cop8World>
{
    public string Name => "arrivals";

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(Cop8World world)
    {
        var chance = world.Chance.Value;
        var mean = 0.012 * world.FoundingSize.Value;
        var arrivals = 0;
        for (var time = -Math.Log(1 - chance.Uniform()); time <= mean; time -= Math.Log(1 - chance.Uniform()))
        {
            arrivals++;
        }

        for (; arrivals > 0; arrivals--)
        {
            Welcome(world, ref chance);
        }

        world.Chance.Value = chance;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Welcome(Cop8World world, ref RandomStream chance)
    {
        var newcomer = world.Enter();
        world.Motivation[newcomer] = 0.1 + (0.8 * chance.Uniform());
        world.Knowledge[newcomer] = 0.2 * chance.Uniform();
        var before = world.Present[..^1];
        var ties = world.Ties;
        for (var attempt = 0; attempt < 64 && before.Length > 0 && ties.Degree(newcomer) < 8; attempt++)
        {
            ties.TryLink(newcomer, before[chance.Below(before.Length)]);
        }
    }
}
