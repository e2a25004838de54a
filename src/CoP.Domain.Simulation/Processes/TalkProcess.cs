using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Processes;

/// <summary>Talk in the public space: those who came sit in an order by keyed chance and talk with their neighbours.</summary>
/// <remarks>One person more or less moves only its neighbours' talk.</remarks>
internal sealed class TalkProcess : IProcess<CommunityWorld>
{
    public string Name => "talk";

    public void Run(CommunityWorld world)
    {
        var count = world.State.Value.Attending;
        if (count < 2)
        {
            return;
        }

        var (slots, ranks) = world.Scratch.Room(count);
        var seated = 0;
        foreach (var slot in world.Present)
        {
            if (world.Attending[slot] != 0)
            {
                (slots[seated], ranks[seated]) = (slot, KeyedDraws.Word(world.Keys[slot], Purposes.Table, world.Cycle));
                seated++;
            }
        }

        ranks.AsSpan(0, seated).Sort(slots.AsSpan(0, seated));
        var neighbours = world.Parameters.Count(ModelParameters.PublicContacts);
        for (var i = 0; i < seated; i++)
        {
            for (var distance = 1; distance <= neighbours && i + distance < seated; distance++)
            {
                Talk(world, slots[i], slots[i + distance]);
            }
        }
    }

    private static void Talk(CommunityWorld world, int one, int other)
    {
        if (!Contacts.MayMeet(world, one, other))
        {
            return;
        }

        Contacts.Meet(world, one, other, 0.5f);
        world.Tell(OccurrenceKind.MetInPublic, one, other);
        if (world.Ties.Has(one, other))
        {
            Contacts.Strengthen(world, one, other, 0.3f * (float)world.P(ModelParameters.TrustGain));
        }
        else if (!world.Ties.IsFull(one) && !world.Ties.IsFull(other)
            && KeyedDraws.Pair(world.Keys[one], world.Keys[other], Purposes.Tie, world.Cycle) < world.P(ModelParameters.TieChance) * ulong.MaxValue)
        {
            world.Ties.Link(one, other, 0.15f);
        }
    }
}
