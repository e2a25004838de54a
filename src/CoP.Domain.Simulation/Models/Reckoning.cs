namespace CoP.Domain.Simulation.Models;

/// <summary>What is counted about members while they are there and after.</summary>
internal static class Reckoning
{
    private const int LongestWindow = 260;

    /// <summary>Counts acts of a member in this cycle.</summary>
    public static void Act(CommunityWorld world, int slot, int acts = 1)
    {
        ref var ring = ref world.Rings[slot];
        ref var today = ref ring[world.Cycle % YearRing.Length];
        var counted = Math.Min(acts, 255 - today);
        today = (byte)(today + counted);
        world.YearActs[slot] += counted;
        world.LastAct[slot] = world.Cycle;
        world.State.Value.ActCount += acts;
    }

    /// <summary>Makes room in the rings for a new cycle.</summary>
    public static void Turn(CommunityWorld world)
    {
        var place = world.Cycle % YearRing.Length;
        foreach (var slot in world.Present)
        {
            ref var old = ref world.Rings[slot][place];
            world.YearActs[slot] -= old;
            old = 0;
        }

        world.Gone[world.Cycle % LongestWindow] = 0;
    }

    /// <summary>Who acted of late and left still counts as somebody who acted.</summary>
    public static void Forget(CommunityWorld world, int slot)
    {
        if (world.LastAct[slot] > 0 && world.LastAct[slot] > world.Cycle - LongestWindow)
        {
            world.Gone[world.LastAct[slot] % LongestWindow]++;
        }

        if (world.Joined[slot] > 0 && world.Joined[slot] <= world.State.Value.Horizon - 26 && world.Cycle - world.Joined[slot] >= 26)
        {
            world.State.Value.Retained++;
        }
    }

    /// <summary>How many different people acted in the last cycles.</summary>
    public static int Actors(CommunityWorld world, int window)
    {
        var (count, since) = (0, world.Cycle - window);
        for (var cycle = Math.Max(1, since + 1); cycle <= world.Cycle; cycle++)
        {
            count += world.Gone[cycle % LongestWindow];
        }

        foreach (var slot in world.Present)
        {
            count += world.LastAct[slot] > Math.Max(0, since) ? 1 : 0;
            if (count >= 3)
            {
                return count;
            }
        }

        return count;
    }

    /// <summary>How far core and active members hold the founding values, on average; 0 when there is nobody.</summary>
    public static double Ethos(CommunityWorld world)
    {
        var (sum, count) = (0.0, 0);
        foreach (var slot in world.Present)
        {
            if (world.Levels[slot] != CommunityWorld.Peripheral && world.IsHere(slot))
            {
                sum += world.Ethoses[slot];
                count++;
            }
        }

        return count == 0 ? 0 : sum / count;
    }
}
