using System.Runtime.CompilerServices;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Benchmarks.Cop8;

/// <summary>Rule D: now and then who leads most hands one unit to a neighbour who is active or core.</summary>
internal sealed class HandingOn : IProcess<Cop8World>
{
    public string Name => "leadership";

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(Cop8World world)
    {
        if (world.Chance.Value.Uniform() >= 0.5)
        {
            return;
        }

        var top = Top(world);
        var units = world.Units.Values;
        if (top < 0 || world.Ties.Degree(top) == 0)
        {
            return;
        }

        var ties = world.Ties.Of(top);
        var receiver = ties[world.Chance.Value.Below(ties.Length)];
        if (world.Level[receiver] >= 1)
        {
            units[top]--;
            units[receiver]++;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Top(Cop8World world)
    {
        var units = world.Units.Values;
        var (top, most) = (-1, 0);
        foreach (var one in world.Present)
        {
            var has = units[one];
            if (has >= most && has > 0 && (has > most || world.NumberOf(one) < world.NumberOf(top)))
            {
                (top, most) = (one, has);
            }
        }

        return top;
    }
}
