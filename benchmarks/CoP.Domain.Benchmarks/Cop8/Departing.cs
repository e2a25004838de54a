using System.Runtime.CompilerServices;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Benchmarks.Cop8;

/// <summary>Rule F: everybody but the founder leaves by a chance that engagement lowers.</summary>
internal sealed class Departing : IProcess<Cop8World>
{
    public string Name => "departures";

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(Cop8World world)
    {
        var chance = world.Chance.Value;
        var engagement = world.Engagement.Values;
        var founder = world.Founder.Value;
        foreach (var one in world.Present)
        {
            if (one != founder && chance.Uniform() < 0.05 / (1 + (0.25 * engagement[one])))
            {
                world.LeaveWithUnits(one);
            }
        }

        world.Chance.Value = chance;
    }
}
