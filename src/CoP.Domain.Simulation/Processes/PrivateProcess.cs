using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Processes;

/// <summary>Between two gatherings people meet one of those they are tied to: the private space, where trust grows and most is learnt.</summary>
internal sealed class PrivateProcess : IProcess<CommunityWorld>
{
    public string Name => "private";

    public void Run(CommunityWorld world)
    {
        var (chance, gain) = (world.P(ModelParameters.PrivateContacts), (float)world.P(ModelParameters.TrustGain));
        foreach (var slot in world.Present)
        {
            if (!world.IsHere(slot) || world.Ties.Degree(slot) == 0 || world.Uniform(slot, Purposes.Private) >= chance * Math.Min(1, world.Drives[slot]))
            {
                continue;
            }

            var partner = Partner(world, slot);
            if (partner < 0)
            {
                continue;
            }

            Contacts.Meet(world, slot, partner, 1);
            Contacts.Strengthen(world, slot, partner, gain);
            world.Got[slot] = Math.Min(1, world.Got[slot] + (0.1f * world.Needs[slot]));
            world.Got[partner] = Math.Min(1, world.Got[partner] + (0.1f * world.Needs[partner]));
            world.Tell(OccurrenceKind.MetInPrivate, slot, partner);
        }
    }

    private static int Partner(CommunityWorld world, int slot)
    {
        var (best, rank) = (-1, ulong.MaxValue);
        foreach (var other in world.Ties.Of(slot))
        {
            var word = KeyedDraws.Pair(world.Keys[slot], world.Keys[other], Purposes.Partner, world.Cycle);
            if (word < rank && world.IsHere(other) && Contacts.MayMeet(world, slot, other))
            {
                (best, rank) = (other, word);
            }
        }

        return best;
    }
}
