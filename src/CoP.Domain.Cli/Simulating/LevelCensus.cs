using CoP.Domain.Collections;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Pictures;

namespace CoP.Domain.Cli.Simulating;

/// <summary>Adds up who stands at which level in each cycle. Sums are whole numbers, so the order in which runs are added changes nothing.</summary>
internal sealed class LevelCensus(int cycles)
{
    private const int Levels = 3;

    private readonly Lock _gate = new();
    private readonly long[] _sums = new long[Levels * (cycles + 1)];

    /// <summary>Counts a world of one thread's at its current cycle.</summary>
    public static void Count(CommunityWorld world, long[] sums)
    {
        foreach (var slot in world.Present)
        {
            if (world.IsHere(slot))
            {
                sums[(world.Cycle * Levels) + world.Levels[slot]]++;
            }
        }
    }

    /// <summary>Room for the counts of one run.</summary>
    public long[] NewSums() => new long[_sums.Length];

    /// <summary>Adds the counts of a run that is finished, and clears them.</summary>
    public void Add(long[] sums)
    {
        lock (_gate)
        {
            for (var i = 0; i < sums.Length; i++)
            {
                _sums[i] += sums[i];
            }
        }

        Array.Clear(sums);
    }

    /// <summary>The mean over so many runs; a community that is over has no members.</summary>
    public ValueList<LevelPoint> Means(int runs) => Enumerable.Range(0, _sums.Length / Levels)
        .Select(cycle => new LevelPoint(cycle, (double)_sums[(cycle * Levels) + 2] / runs, (double)_sums[(cycle * Levels) + 1] / runs, (double)_sums[cycle * Levels] / runs)).ToValueList();
}
