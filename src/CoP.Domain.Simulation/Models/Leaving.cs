using CoP.Domain.Leadership;
using CoP.Domain.Participation;

namespace CoP.Domain.Simulation.Models;

/// <summary>What follows when somebody is not there any more: the same that follows in the domain.</summary>
internal static class Leaving
{
    public static void Rest(CommunityWorld world, int slot)
    {
        world.Stand(slot, StandingTrigger.TakeLeave);
        world.AwaySince[slot] = world.Cycle;
        world.Tell(OccurrenceKind.TookLeave, slot);
        Empty(world, slot);
    }

    public static void Depart(CommunityWorld world, int slot)
    {
        var wasHere = world.IsHere(slot);
        world.Stand(slot, StandingTrigger.Depart);
        world.Tell(OccurrenceKind.Departed, slot);
        if (wasHere)
        {
            Empty(world, slot);
        }

        ref var state = ref world.State.Value;
        if (state.Founder == slot + 1)
        {
            state.Founder = 0;
            FreeFromFounder(world);
        }

        state.Leaver = state.Leaver == slot + 1 ? 0 : state.Leaver;
        Reckoning.Forget(world, slot);
        world.Leave(slot);
    }

    public static void LayDown(CommunityWorld world, int slot)
    {
        for (var f = 0; f < LeadershipNeeds.Count; f++)
        {
            var held = Holders.HeldBy(world, f, slot);
            if (held.IsNone || world.Transfers[f].IsParty(slot))
            {
                continue;
            }

            Holders.Take(world, f, slot, held);
            world.Tell(OccurrenceKind.LaidDown, slot, code: f, shares: held);
            Holders.NameActing(world, f, slot);
        }
    }

    private static void Empty(CommunityWorld world, int slot)
    {
        for (var f = 0; f < LeadershipNeeds.Count; f++)
        {
            ref var transfer = ref world.Transfers[f];
            var wasParty = transfer.IsParty(slot);
            if (wasParty)
            {
                EndTransfer(world, f, ref transfer, slot);
            }

            var held = Holders.HeldBy(world, f, slot);
            Holders.Take(world, f, slot, held);
            if (wasParty || !held.IsNone || world.Acting[f] == slot)
            {
                Holders.NameActing(world, f, slot);
            }
        }
    }

    // Who gives and leaves while handing over has handed over; what has not begun lapses.
    private static void EndTransfer(CommunityWorld world, int function, ref OpenTransfer transfer, int slot)
    {
        if (transfer.Status == TransferStatus.Completed)
        {
            world.Advance(ref transfer, TransferTrigger.Settle);
        }
        else if (transfer.Status == TransferStatus.HandingOver && transfer.From == slot)
        {
            Holders.Take(world, function, transfer.From, transfer.Shares);
            Holders.Give(world, function, transfer.To, transfer.Shares);
            world.Advance(ref transfer, TransferTrigger.Complete);
            world.Advance(ref transfer, TransferTrigger.Settle);
            world.State.Value.Completed++;
        }
        else
        {
            world.Advance(ref transfer, TransferTrigger.Lapse);
        }

        transfer = default;
    }

    // What was bound to the founder is lost with the founder; a part of it had become a bond to the community.
    private static void FreeFromFounder(CommunityWorld world)
    {
        foreach (var slot in world.Present)
        {
            world.ToCommunity[slot] += 0.2f * world.ToFounder[slot];
            world.ToFounder[slot] = 0;
        }
    }
}
