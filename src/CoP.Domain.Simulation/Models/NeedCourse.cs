using CoP.Domain.Simulation.Draws;

namespace CoP.Domain.Simulation.Models;

/// <summary>The course of the need for the practice: from outside, whatever the community does.</summary>
internal static class NeedCourse
{
    private const double Ln2 = 0.693147180559945309;

    // Cycles in which an ending need halves.
    private const double Halving = 13;

    /// <summary>What is set: the trend, and the end.</summary>
    public static double At(CommunityWorld world, int cycle)
    {
        var (years, ends) = (cycle / 26.0, (int)world.P(ModelParameters.NeedEnds));
        var trend = Math.Clamp(1 + (world.P(ModelParameters.NeedTrend) * years), 0, 2);
        return ends > 0 && cycle > ends ? trend * PortableMath.Exp(-Math.Min(cycle - ends, 5000) * Ln2 / Halving) : trend;
    }

    /// <summary>What is set, times what this community's members share of good and bad years.</summary>
    public static double Now(CommunityWorld world)
    {
        var spread = world.P(ModelParameters.SharedNeed);
        return At(world, world.Cycle) * PortableMath.Exp(spread * (world.State.Value.SharedNeed - (0.5 * spread)));
    }

    /// <summary>The shared part moves on: it forgets where it was, as fast as it wanders, so that its spread stays.</summary>
    public static void Wander(CommunityWorld world)
    {
        ref var shared = ref world.State.Value.SharedNeed;
        var kept = world.Cycle == 0 ? 0 : PortableMath.Exp(-Ln2 / world.P(ModelParameters.SharedNeedMemory));
        shared = (float)((kept * shared) + (Math.Sqrt(1 - (kept * kept)) * KeyedDraws.Normal(world.Draws.Key, Purposes.SharedNeed, world.Cycle)));
    }
}
