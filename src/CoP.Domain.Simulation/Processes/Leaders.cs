using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Processes;

/// <summary>Who leads in a cycle: who holds a function or acts for it, and who helps unasked; and what alignment takes from their hours.</summary>
internal static class Leaders
{
    /// <summary>Everybody who may lead now, with the needs that are theirs and the hours that they have.</summary>
    public static Span<Leader> Of(CommunityWorld world, bool isTurn)
    {
        var leaders = world.Scratch.Leaders;
        var count = 0;
        var takenMask = isTurn ? 1 << (int)LeadershipNeed.Facilitate : 0;
        var isRandom = world.Is(ModelParameters.RandomReassignment);
        if (!isRandom)
        {
            count = Holders.Gather(world, leaders);
        }

        foreach (var slot in world.Present)
        {
            if (count == leaders.Length)
            {
                break;
            }

            if (world.Levels[slot] != CommunityWorld.Peripheral && world.IsHere(slot))
            {
                Join(leaders, ref count, slot, (isRandom ? RandomMask(world, slot) : 0) | VolunteerMask(world, slot));
            }
        }

        foreach (ref var leader in leaders.AsSpan(0, count))
        {
            leader.Mask &= ~takenMask;
            leader.Rank = KeyedDraws.Word(world.Keys[leader.Slot], Purposes.Leading, world.Cycle);
        }

        var found = leaders.AsSpan(0, count);
        Budget(world, found);
        return found;
    }

    private static void Join(Leader[] leaders, ref int count, int slot, int mask)
    {
        if (mask == 0)
        {
            return;
        }

        for (var i = 0; i < count; i++)
        {
            if (leaders[i].Slot == slot)
            {
                leaders[i].Mask |= mask;
                return;
            }
        }

        leaders[count++] = new(0, slot, mask, 0, 0);
    }

    private static int RandomMask(CommunityWorld world, int slot)
    {
        var word = KeyedDraws.Word(world.Keys[slot], Purposes.Reassign, world.Cycle);
        return word % 4 == 0 ? 1 << (int)((word >> 8) % LeadershipNeeds.Count) : 0;
    }

    private static int VolunteerMask(CommunityWorld world, int slot)
    {
        if (world.Uniform(slot, Purposes.Volunteer) >= world.P(ModelParameters.Volunteering) * world.Confidences[slot] * 2)
        {
            return 0;
        }

        return 1 << (int)(KeyedDraws.Word(world.Keys[slot], Purposes.Choice, world.Cycle) % LeadershipNeeds.Count);
    }

    private static void Budget(CommunityWorld world, Span<Leader> leaders)
    {
        var colleagues = Math.Max(0, leaders.Length - 1);
        var (asked, price) = (world.P(ModelParameters.AlignmentHours), world.P(ModelParameters.AlignmentCost));
        var isNeutral = world.Is(ModelParameters.BudgetNeutral);
        var share = isNeutral ? world.P(ModelParameters.BudgetHours) / Math.Max(1, leaders.Length) : 0;
        foreach (ref var leader in leaders)
        {
            var hours = isNeutral ? share : world.Hours[leader.Slot] * (1 + Sponsor(world));
            var wanted = asked * price * colleagues;
            var part = wanted > 0.6 * hours ? 0.6 * hours / wanted : 1;
            var known = asked * part;
            leader.Aware = (float)(known / (known + world.P(ModelParameters.AlignmentHalf)));
            var left = hours - (wanted * part);
            var tired = Math.Clamp(2 - world.Loads[leader.Slot], 0.2, 1);
            leader.Acts = (int)((left * tired / world.P(ModelParameters.ActHours)) + world.Uniform(leader.Slot, Purposes.Slots));
            world.Works[leader.Slot] += (float)(wanted * part);
        }
    }

    private static double Sponsor(CommunityWorld world) =>
        world.Is(ModelParameters.Sponsored) && world.State.Value.SponsorGone == 0 ? world.P(ModelParameters.SponsorTime) * world.State.Value.Goodwill : 0;
}
