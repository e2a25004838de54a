using System.Runtime.CompilerServices;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Benchmarks.Cop8;

/// <summary>Rule B: who is moved to meets two neighbours; the one who knows less learns more.</summary>
internal sealed class Meeting : IProcess<Cop8World>
{
    private static readonly double[] s_letThrough = [0.5, 0.75, 1.0];

    public string Name => "meetings";

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(Cop8World world)
    {
        var present = world.Present;
        var ties = world.Ties;
        var chance = world.Chance.Value;
        var motivation = world.Motivation.Values;
        var level = world.Level.Values;
        var knowledge = world.Knowledge.Values;
        var meetings = world.Meetings.Values;
        ReadOnlySpan<double> letThrough = s_letThrough;
        var met = 0;
        foreach (var one in present)
        {
            if (chance.Uniform() >= motivation[one] * letThrough[level[one]])
            {
                continue;
            }

            var neighbours = ties.Of(one);
            if (neighbours.IsEmpty)
            {
                continue;
            }

            for (var k = 0; k < 2; k++)
            {
                var other = neighbours[chance.Below(neighbours.Length)];
                var gap = knowledge[other] - knowledge[one];
                var (learnt, given) = gap > 0 ? (0.1, 0.02) : (0.02, 0.1);
                knowledge[one] += learnt * gap;
                knowledge[other] -= given * gap;
                meetings[one]++;
                meetings[other]++;
                met++;
            }
        }

        world.Met.Value += met;
        world.Steps.Value += present.Length;
        world.Chance.Value = chance;
    }
}
