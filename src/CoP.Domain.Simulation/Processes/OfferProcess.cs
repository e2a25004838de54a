using CoP.Domain.Leadership;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Processes;

/// <summary>Who holds a function offers it, as it is inclined to; what nobody holds is offered by those who are left.</summary>
internal sealed class OfferProcess : IProcess<CommunityWorld>
{
    public string Name => "offers";

    public void Run(CommunityWorld world)
    {
        for (var f = 0; f < LeadershipNeeds.Count; f++)
        {
            if (world.Transfers[f].IsOpen || !Holders.HasRoom(world, f))
            {
                continue;
            }

            if (!Holders.Vacant(world, f).IsNone)
            {
                OfferVacancy(world, f);
            }
            else
            {
                OfferHolding(world, f);
            }
        }
    }

    private static void OfferHolding(CommunityWorld world, int function)
    {
        foreach (var holding in Holders.Of(world, function))
        {
            if (holding.Shares.IsNone || !IsWilling(world, function, holding.Slot))
            {
                continue;
            }

            var shares = Part(world, holding.Shares);
            if (!shares.IsNone && Receiver(world, function, holding.Slot) is >= 0 and var receiver)
            {
                Open(world, function, holding.Slot, receiver, shares);
                world.Tell(OccurrenceKind.TransferProposed, holding.Slot, receiver, function, world.State.Value.TransferNumber, shares);
                return;
            }
        }
    }

    private static bool IsWilling(CommunityWorld world, int function, int slot)
    {
        ref readonly var state = ref world.State.Value;
        var isLeaving = state.Leaver == slot + 1;
        var isKept = state.Founder == slot + 1 && function < world.Parameters.Count(ModelParameters.KeptFunctions) && !isLeaving;
        var chance = isKept ? 0
            : isLeaving && world.Parameters.Count(ModelParameters.Notice) > 0 ? Math.Max(world.P(ModelParameters.WillingnessToOffer), world.P(ModelParameters.NoticeOffer))
            : world.P(ModelParameters.WillingnessToOffer);
        return chance > 0 && KeyedDraws.Uniform(SplitMix64.At(world.Keys[slot], (ulong)function), Purposes.Offer, world.Cycle) < chance;
    }

    // A small holding is handed over whole: nobody shares crumbs.
    private static LeadershipShares Part(CommunityWorld world, LeadershipShares held)
    {
        var (part, kept) = (world.P(ModelParameters.OfferedShare), world.P(ModelParameters.PowerRetained));
        if (held.Responsibility < 2000)
        {
            part = 1;
        }

        return new((int)(held.Power * part * (1 - kept)), (int)(held.Authority * part), (int)(held.Responsibility * part));
    }

    private static void OfferVacancy(CommunityWorld world, int function)
    {
        var offerer = Offerer(world, function);
        if (offerer < 0 || Receiver(world, function, -1) is not (>= 0 and var receiver))
        {
            return;
        }

        var vacant = Holders.Vacant(world, function);
        Open(world, function, -1, receiver, vacant);
        world.Tell(OccurrenceKind.VacancyOffered, offerer, receiver, function, world.State.Value.TransferNumber, vacant);
    }

    private static int Offerer(CommunityWorld world, int function)
    {
        var (best, rank) = (-1, ulong.MaxValue);
        foreach (var slot in world.Present)
        {
            if (world.Levels[slot] == CommunityWorld.Peripheral || !world.IsHere(slot))
            {
                continue;
            }

            var word = KeyedDraws.Word(SplitMix64.At(world.Keys[slot], (ulong)function), Purposes.Offer, world.Cycle);
            if (word < rank)
            {
                (best, rank) = (slot, word);
            }
        }

        // To ask somebody to take it on takes somebody to think of it.
        return best >= 0 && world.Uniform(best, Purposes.Receiver) < world.P(ModelParameters.TakingUp) ? best : -1;
    }

    private static int Receiver(CommunityWorld world, int function, int giver)
    {
        var (best, most) = (-1, double.NegativeInfinity);
        var similarity = world.P(ModelParameters.SuccessorSimilarity);
        var trait = giver >= 0 ? world.Traits[giver] : world.State.Value.FounderTrait;
        foreach (var slot in world.Present)
        {
            if (world.Levels[slot] == CommunityWorld.Peripheral || !world.IsHere(slot) || slot == giver || !Holders.HeldBy(world, function, slot).IsNone
                || world.State.Value.Leaver == slot + 1)
            {
                continue;
            }

            var merit = world.Competences[function][slot] + (0.5 * world.Confidences[slot]) - (0.4 * world.Loads[slot]);
            var trust = giver >= 0 ? Trust(world, giver, slot) : 0;
            var score = ((1 - similarity) * merit) + (similarity * (1 - Math.Abs(world.Traits[slot] - trait))) + (0.3 * trust)
                + (0.2 * KeyedDraws.Uniform(SplitMix64.At(world.Keys[slot], (ulong)function), Purposes.Receiver, world.Cycle));
            if (score > most)
            {
                (best, most) = (slot, score);
            }
        }

        return best;
    }

    private static double Trust(CommunityWorld world, int giver, int slot)
    {
        var place = world.Ties.Of(giver).IndexOf(slot);
        return place < 0 ? 0 : world.Ties.StrengthsOf(giver)[place];
    }

    private static void Open(CommunityWorld world, int function, int from, int to, LeadershipShares shares) =>
        world.Transfers[function] = new(++world.State.Value.TransferNumber, from, to, TransferStatus.Proposed, world.Cycle, 0, shares);
}
