using System.Runtime.CompilerServices;
using CoP.Domain.Simulation.Draws;

namespace CoP.Domain.Benchmarks.Cop8;

/// <summary>The start: a founder, a ring in which everybody is tied to four on each side, and a tenth of the ties rewired.</summary>
internal static class Cop8Start
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Of(Cop8World world, int size, ulong seed)
    {
        world.Clear();
        world.FoundingSize.Value = size;
        var chance = RandomStream.FromSeed(seed);
        for (var i = 0; i < size; i++)
        {
            var slot = world.Enter();
            world.Motivation[slot] = 0.1 + (0.8 * chance.Uniform());
            world.Knowledge[slot] = chance.Uniform();
            world.Engagement[slot] = 10;
        }

        // The first to enter an empty world stands in slot 0, the next in slot 1, and so on.
        world.Founder.Value = 0;
        (world.Motivation[0], world.Knowledge[0], world.Level[0], world.Units[0]) = (0.9, 1, 2, 50);
        Tie(world, size, ref chance);
        world.Chance.Value = chance;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tie(Cop8World world, int size, ref RandomStream chance)
    {
        var ties = world.Ties;
        for (var i = 0; i < size; i++)
        {
            for (var j = 1; j <= 4; j++)
            {
                ties.Link(i, (i + j) % size);
            }
        }

        for (var j = 1; j <= 4; j++)
        {
            for (var i = 0; i < size; i++)
            {
                if (chance.Uniform() < 0.1)
                {
                    Rewire(world, i, (i + j) % size, size, ref chance);
                }
            }
        }
    }

    private static void Rewire(Cop8World world, int one, int old, int size, ref RandomStream chance)
    {
        for (var attempt = 0; attempt < 64; attempt++)
        {
            var other = chance.Below(size);
            if (other != one && !world.Ties.IsFull(other) && !world.Ties.Has(one, other))
            {
                world.Ties.Unlink(one, old);
                world.Ties.Link(one, other);
                return;
            }
        }
    }
}
