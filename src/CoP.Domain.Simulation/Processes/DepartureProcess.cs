using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Processes;

/// <summary>What is dated: the departure that is asked about, with or without notice, and the sponsor's withdrawal.</summary>
internal sealed class DepartureProcess : IProcess<CommunityWorld>
{
    private const int Notice = 1;
    private const int Exit = 2;
    private const int SponsorGoes = 3;

    public string Name => "departure";

    /// <summary>Enters what is dated, at the founding.</summary>
    public static void Enter(CommunityWorld world)
    {
        var (leaves, notice) = (world.Parameters.Count(ModelParameters.FounderLeaves), world.Parameters.Count(ModelParameters.Notice));
        if (leaves > 0)
        {
            world.State.Value.ExitCycle = leaves;
            world.Calendar.Enter(Math.Max(1, leaves - notice), 0, Notice);
            world.Calendar.Enter(leaves, 1, Exit);
        }

        if (world.Is(ModelParameters.Sponsored) && world.Parameters.Count(ModelParameters.SponsorLeaves) is > 0 and var goes)
        {
            world.Calendar.Enter(goes, 2, SponsorGoes);
        }
    }

    public void Run(CommunityWorld world)
    {
        ref var state = ref world.State.Value;
        while (world.Calendar.TryTake(world.Cycle, out var due))
        {
            switch (due.Kind)
            {
                case Notice:
                    state.Leaver = 1 + WhoLeaves(world);
                    state.NoticeSince = world.Cycle;
                    break;
                case Exit:
                    LeadingActs.Remember(world, world.Cycle - 1);
                    if (state.Leaver > 0 && world.IsPresent(state.Leaver - 1))
                    {
                        Leaving.Depart(world, state.Leaver - 1);
                    }

                    break;
                default:
                    state.SponsorGone = 1;
                    break;
            }
        }
    }

    private static int WhoLeaves(CommunityWorld world)
    {
        var founder = world.State.Value.Founder - 1;
        return world.Parameters.Count(ModelParameters.Leaver) switch
        {
            0 => founder,
            1 => Ordinary(world, founder),
            _ => NearestTo(world, founder),
        };
    }

    private static int Ordinary(CommunityWorld world, int founder)
    {
        var (best, rank) = (-1, ulong.MaxValue);
        foreach (var slot in world.Present)
        {
            var word = KeyedDraws.Word(world.Keys[slot], Purposes.Leaver, world.Cycle);
            if (slot != founder && world.IsHere(slot) && word < rank)
            {
                (best, rank) = (slot, word);
            }
        }

        return best;
    }

    private static int NearestTo(CommunityWorld world, int founder)
    {
        var (best, distance) = (-1, float.MaxValue);
        var goal = founder < 0 ? CommunityWorld.MostTies : Centrality(world, founder);
        foreach (var slot in world.Present)
        {
            var gap = Math.Abs(Centrality(world, slot) - goal);
            if (slot != founder && world.IsHere(slot) && gap < distance)
            {
                (best, distance) = (slot, gap);
            }
        }

        return best;
    }

    private static float Centrality(CommunityWorld world, int slot)
    {
        var sum = 0f;
        foreach (var strength in world.Ties.StrengthsOf(slot))
        {
            sum += strength;
        }

        return sum;
    }
}
