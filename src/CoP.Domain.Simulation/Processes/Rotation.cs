using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Processes;

/// <summary>Facilitation goes round, whoever holds the function: fewest turns first, then who has been there longest. Absence keeps the turn.</summary>
internal static class Rotation
{
    /// <summary>Whose turn it is facilitates, if facilitation goes round and somebody is willing.</summary>
    public static bool TryTake(CommunityWorld world, Span<NeedInstance> needs)
    {
        if (!world.Is(ModelParameters.Rotation))
        {
            return false;
        }

        var (next, last) = (-1, -1);
        var willing = 0.5f * (float)world.P(ModelParameters.AcceptanceThreshold);
        foreach (var slot in world.Present)
        {
            if (!world.IsHere(slot) || world.Levels[slot] == CommunityWorld.Peripheral || world.Confidences[slot] < willing)
            {
                continue;
            }

            last = last < 0 || world.Turns[slot] > world.Turns[last] ? slot : last;
            next = next < 0 || IsBefore(world, slot, next) ? slot : next;
        }

        if (next < 0)
        {
            return false;
        }

        world.Turns[next]++;
        ref var need = ref needs[(int)LeadershipNeed.Facilitate];
        LeadingActs.Act(world, next, need.Need);
        (need.By, need.Quality) = (next, world.Competences[need.Need][next]);
        if (last != next && world.Is(ModelParameters.CoDoing))
        {
            LeadingActs.LearnBeside(world, next, need.Need, world.Competences[need.Need][last]);
        }

        return true;
    }

    // Who is new enters the line behind those who have had fewest turns, or would have to catch up on all that went before.
    private static bool IsBefore(CommunityWorld world, int one, int other)
    {
        var (a, b) = (Rate(world, one), Rate(world, other));
        return a < b || (a == b && world.NumberOf(one) < world.NumberOf(other));
    }

    private static double Rate(CommunityWorld world, int slot) => (world.Turns[slot] + 0.5) / (world.Cycle - world.Joined[slot] + 4);
}
