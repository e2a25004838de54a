using CoP.Domain.Leadership;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Processes;

/// <summary>Leadership on its way from one to another, through every status of the domain's transfer chart.</summary>
internal sealed class TransferProcess : IProcess<CommunityWorld>
{
    /// <summary>Cycles of doing it together; the other windows are one cycle, and two to be reconciled.</summary>
    public const int Overlap = 2;

    public string Name => "transfers";

    public void Run(CommunityWorld world)
    {
        for (var f = 0; f < LeadershipNeeds.Count; f++)
        {
            ref var transfer = ref world.Transfers[f];
            if (transfer.IsOpen && transfer.Since < world.Cycle)
            {
                Move(world, f, ref transfer);
                transfer = transfer.Status is TransferStatus.Settled or TransferStatus.Declined or TransferStatus.Withdrawn or TransferStatus.Lapsed or TransferStatus.Reverted
                    ? default
                    : transfer;
            }
        }
    }

    private static void Move(CommunityWorld world, int function, ref OpenTransfer transfer)
    {
        switch (transfer.Status)
        {
            case TransferStatus.Proposed:
                Answer(world, ref transfer);
                break;
            case TransferStatus.Contested:
                Reconcile(world, ref transfer);
                break;
            case TransferStatus.Accepted:
                world.Advance(ref transfer, TransferTrigger.HandOver);
                world.Tell(OccurrenceKind.HandOverBegun, -1, detail: transfer.Number);
                Holders.NameActing(world, function);
                break;
            case TransferStatus.HandingOver:
                DoTogether(world, function, ref transfer);
                break;
            case TransferStatus.Completed:
                Settle(world, ref transfer);
                break;
            default:
                break;
        }
    }

    private static void Answer(CommunityWorld world, ref OpenTransfer transfer)
    {
        var to = transfer.To;
        if (world.Levels[to] == CommunityWorld.Peripheral || world.Confidences[to] < world.P(ModelParameters.AcceptanceThreshold) || world.Loads[to] > 1.2f)
        {
            world.Advance(ref transfer, TransferTrigger.Decline);
            world.Tell(OccurrenceKind.TransferDeclined, to, detail: transfer.Number);
            return;
        }

        world.Advance(ref transfer, TransferTrigger.Accept);
        world.Tell(OccurrenceKind.TransferAccepted, to, detail: transfer.Number);
        if (Objector(world, transfer) is >= 0 and var objector)
        {
            world.Advance(ref transfer, TransferTrigger.Contest);
            transfer.Objections = 1 + world.NumberOf(objector);
            world.Tell(OccurrenceKind.TransferContested, objector, detail: transfer.Number);
        }
    }

    private static int Objector(CommunityWorld world, in OpenTransfer transfer)
    {
        var (best, rank) = (-1, ulong.MaxValue);
        var chance = world.P(ModelParameters.Objection);
        foreach (var slot in world.Present)
        {
            if (world.Levels[slot] != CommunityWorld.Core || !world.IsHere(slot) || transfer.IsParty(slot) || world.Uniform(slot, Purposes.Objection) >= chance)
            {
                continue;
            }

            var word = KeyedDraws.Word(world.Keys[slot], Purposes.Objection, world.Cycle);
            if (word < rank)
            {
                (best, rank) = (slot, word);
            }
        }

        return best;
    }

    private static void Reconcile(CommunityWorld world, ref OpenTransfer transfer)
    {
        var objector = Objecting(world, transfer.Objections - 1);
        if (objector >= 0 && world.Cycle == transfer.Since + 1 && world.Uniform(objector, Purposes.Reconcile) < 0.7)
        {
            world.Advance(ref transfer, TransferTrigger.Reconcile);
            world.Tell(OccurrenceKind.TransferReconciled, objector, detail: transfer.Number);
        }
        else if (world.Cycle >= transfer.Since + 2)
        {
            world.Advance(ref transfer, TransferTrigger.Lapse);
            world.Tell(OccurrenceKind.TransferLapsed, -1, detail: transfer.Number);
        }
    }

    private static int Objecting(CommunityWorld world, int number)
    {
        foreach (var slot in world.Present)
        {
            if (world.NumberOf(slot) == number && world.IsHere(slot))
            {
                return slot;
            }
        }

        return -1;
    }

    private static void DoTogether(CommunityWorld world, int function, ref OpenTransfer transfer)
    {
        if (transfer.From >= 0 && world.Is(ModelParameters.CoDoing))
        {
            LeadingActs.LearnBeside(world, transfer.To, function, world.Competences[function][transfer.From]);
        }

        if (world.Cycle < transfer.Since + Overlap)
        {
            return;
        }

        if (transfer.From >= 0)
        {
            Holders.Take(world, function, transfer.From, transfer.Shares);
        }

        Holders.Give(world, function, transfer.To, transfer.Shares);
        world.Advance(ref transfer, TransferTrigger.Complete);
        world.Tell(OccurrenceKind.TransferCompleted, -1, detail: transfer.Number);
        world.State.Value.Completed++;
        Holders.NameActing(world, function);
    }

    private static void Settle(CommunityWorld world, ref OpenTransfer transfer)
    {
        world.Advance(ref transfer, TransferTrigger.Settle);
        world.Tell(OccurrenceKind.TransferSettled, -1, detail: transfer.Number);
    }
}
