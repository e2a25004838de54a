using CoP.Domain.Leadership;
using CoP.Domain.Simulation.Draws;

namespace CoP.Domain.Simulation.Models;

/// <summary>Who holds what of the functions. The sum over holders and the vacancy is always the whole, as in the domain.</summary>
internal static class Holders
{
    public static Span<Holding> Of(CommunityWorld world, int function) =>
        world.Holdings.Values.Slice(function * CommunityWorld.HoldersPerFunction, CommunityWorld.HoldersPerFunction);

    public static LeadershipShares Vacant(CommunityWorld world, int function)
    {
        var vacant = LeadershipShares.Whole;
        foreach (var holding in Of(world, function))
        {
            vacant -= holding.Shares;
        }

        return vacant;
    }

    public static LeadershipShares HeldBy(CommunityWorld world, int function, int slot)
    {
        foreach (var holding in Of(world, function))
        {
            if (holding.Slot == slot && !holding.Shares.IsNone)
            {
                return holding.Shares;
            }
        }

        return LeadershipShares.None;
    }

    /// <summary>Everybody who bears responsibility or acts for who would, once each, with the needs that are theirs.</summary>
    public static int Gather(CommunityWorld world, Leader[] leaders)
    {
        var count = 0;
        for (var f = 0; f < LeadershipNeeds.Count; f++)
        {
            foreach (var holding in Of(world, f))
            {
                if (holding.Shares.Responsibility > 0)
                {
                    Add(leaders, ref count, holding.Slot, f);
                }
            }

            if (world.Acting[f] is >= 0 and var acting && StandsIn(world, f, acting))
            {
                Add(leaders, ref count, acting, f);
            }
        }

        return count;
    }

    public static bool HasRoom(CommunityWorld world, int function)
    {
        foreach (var holding in Of(world, function))
        {
            if (holding.Shares.IsNone)
            {
                return true;
            }
        }

        return false;
    }

    public static void Give(CommunityWorld world, int function, int slot, LeadershipShares shares)
    {
        var free = -1;
        var holders = Of(world, function);
        for (var i = 0; i < holders.Length; i++)
        {
            if (holders[i].Shares.IsNone)
            {
                free = free < 0 ? i : free;
            }
            else if (holders[i].Slot == slot)
            {
                holders[i].Shares += shares;
                return;
            }
        }

        holders[free] = new(slot, shares);
    }

    public static void Take(CommunityWorld world, int function, int slot, LeadershipShares shares)
    {
        foreach (ref var holding in Of(world, function))
        {
            if (holding.Slot == slot && !holding.Shares.IsNone)
            {
                holding.Shares -= shares;
                return;
            }
        }
    }

    /// <summary>Names who acts where nobody holds responsibility: who is closest to the work and longest there, as the domain does.</summary>
    public static void NameActing(CommunityWorld world, int function, int unwilling = -1)
    {
        var isHeld = Vacant(world, function).Responsibility < LeadershipShares.Total;
        ref var acting = ref world.Acting[function];
        if (acting >= 0 && !isHeld && world.IsPresent(acting) && world.IsHere(acting))
        {
            return;
        }

        acting = isHeld ? -1 : Closest(world, unwilling);
    }

    // To be named is not yet to do it.
    private static bool StandsIn(CommunityWorld world, int function, int slot) =>
        KeyedDraws.Uniform(SplitMix64.At(world.Keys[slot], (ulong)function), Purposes.StandIn, world.Cycle) < world.P(ModelParameters.TakingUp);

    private static void Add(Leader[] leaders, ref int count, int slot, int function)
    {
        var place = 0;
        while (place < count && leaders[place].Slot != slot)
        {
            place++;
        }

        if (place == count)
        {
            leaders[count++] = new(0, slot, 0, 0, 0);
        }

        leaders[place].Mask |= 1 << function;
    }

    // Numbers of arrival are the ids, so ties in time fall as they do among ids in the domain.
    private static int Closest(CommunityWorld world, int unwilling)
    {
        var best = -1;
        foreach (var slot in world.Present)
        {
            if (slot == unwilling || !world.IsHere(slot) || world.Levels[slot] == CommunityWorld.Peripheral)
            {
                continue;
            }

            if (best < 0 || IsCloser(world, slot, best))
            {
                best = slot;
            }
        }

        return best;
    }

    private static bool IsCloser(CommunityWorld world, int one, int other) =>
        world.Levels[one] != world.Levels[other] ? world.Levels[one] > world.Levels[other]
        : world.LevelSince[one] != world.LevelSince[other] ? world.LevelSince[one] < world.LevelSince[other]
        : world.NumberOf(one) < world.NumberOf(other);
}
