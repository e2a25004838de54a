using CoP.Domain.Participation;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Processes;

/// <summary>Members stay, rest, come back or leave, by what they get, whom they trust, what they belong to and how much they work. They know nothing else.</summary>
internal sealed class StayingProcess : IProcess<CommunityWorld>
{
    public string Name => "staying";

    public void Run(CommunityWorld world)
    {
        // A copy: who leaves is taken out of the list while it is walked.
        var (slots, _) = world.Scratch.Room(world.Count);
        var count = world.Count;
        var bound = world.Is(ModelParameters.FounderBound) ? world.State.Value.Founder : 0;
        world.Present.CopyTo(slots);
        for (var i = 0; i < count; i++)
        {
            var slot = slots[i];
            if (!world.IsHere(slot))
            {
                BeAway(world, slot);
            }
            else if (slot + 1 != bound)
            {
                Stay(world, slot);
            }
        }
    }

    private static void Stay(CommunityWorld world, int slot)
    {
        var over = world.Loads[slot] - 0.9;
        if (over > 0 && world.Uniform(slot, Purposes.Burnout) < over * world.P(ModelParameters.BurnoutChance))
        {
            if (world.Uniform(slot, Purposes.Break) < 0.5)
            {
                Leaving.LayDown(world, slot);
            }
            else
            {
                Leaving.Rest(world, slot);
                return;
            }
        }

        if (world.Uniform(slot, Purposes.Leave) < Hazard(world, slot))
        {
            LeaveOrFallSilent(world, slot);
        }
        else if (world.Uniform(slot, Purposes.Break) < world.P(ModelParameters.BreakChance))
        {
            Leaving.Rest(world, slot);
        }
    }

    // Who belongs does not resign: it stops coming, and may come back.
    private static void LeaveOrFallSilent(CommunityWorld world, int slot)
    {
        var bound = Bound(world, slot);
        if (world.Uniform(slot, Purposes.Silence) < bound * bound * world.P(ModelParameters.FallingSilent))
        {
            Leaving.Rest(world, slot);
        }
        else
        {
            Leaving.Depart(world, slot);
        }
    }

    private static double Hazard(CommunityWorld world, int slot)
    {
        var hold = world.P(ModelParameters.ValueWeight) * Math.Min(1, 1.5 * world.Values[slot]);
        if (world.Is(ModelParameters.TenureEffect))
        {
            hold += world.P(ModelParameters.TieWeight) * Math.Min(1, Trusted(world, slot) / 3);
            hold += world.P(ModelParameters.IdentityWeight) * Bound(world, slot);
        }

        hold += 0.1 * world.P(ModelParameters.ReplyEffect) * world.Replies[slot];
        var loose = Math.Clamp(1 - hold, 0.02, 1);
        return (world.P(ModelParameters.LeaveAnyway) * (1 - Bound(world, slot))) + (world.P(ModelParameters.LeaveRate) * loose * loose * loose);
    }

    private static double Bound(CommunityWorld world, int slot) => world.ToFounder[slot] + world.ToCommunity[slot];

    private static double Trusted(CommunityWorld world, int slot)
    {
        var sum = 0f;
        foreach (var strength in world.Ties.StrengthsOf(slot))
        {
            sum += strength;
        }

        return sum;
    }

    // The longer away, the less likely back; by the own rhythm, for some come and go and others do not.
    private static void BeAway(CommunityWorld world, int slot)
    {
        var away = world.Cycle - world.AwaySince[slot];
        var back = world.P(ModelParameters.ReturnChance) * Math.Min(3, 0.2 + world.Drives[slot]) / (1 + (away / world.P(ModelParameters.ReturnDecay)));
        if (world.Uniform(slot, Purposes.Return) < back)
        {
            world.Stand(slot, StandingTrigger.Return);
            world.Tell(OccurrenceKind.CameBack, slot);
        }
        else if (away > 2 * YearRing.Length && world.Uniform(slot, Purposes.Leave) < 0.02)
        {
            Leaving.Depart(world, slot);
        }
    }
}
