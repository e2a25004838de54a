using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Processes;

/// <summary>Who does much is offered to come closer to the work and may take it; who does little steps back. Staying peripheral has no deadline.</summary>
internal sealed class LevelProcess : IProcess<CommunityWorld>
{
    private const double Accepting = 0.8;

    public string Name => "levels";

    public void Run(CommunityWorld world)
    {
        var (core, active) = (world.Parameters.Count(ModelParameters.CoreActs), world.Parameters.Count(ModelParameters.ActiveActs));
        var chance = world.P(ModelParameters.RaiseChance);
        var near = Asked.Of(world, Purposes.Near);
        var isDeserted = Highest(world) == CommunityWorld.Peripheral;
        foreach (var slot in world.Present)
        {
            if (!world.IsHere(slot))
            {
                continue;
            }

            if (isDeserted && StepsForward(world, slot))
            {
                Raise(world, slot, CommunityWorld.Active, near);
                isDeserted = false;
                continue;
            }

            var (level, acts) = (world.Levels[slot], world.YearActs[slot]);
            if (level < CommunityWorld.Core && acts >= (level == CommunityWorld.Active ? core : active) && world.Uniform(slot, Purposes.Raise) < chance)
            {
                Raise(world, slot, (byte)(level + 1), near);
            }
            else if (world.Cycle - world.LevelSince[slot] >= YearRing.Length
                && ((level == CommunityWorld.Core && 2 * acts < core) || (level == CommunityWorld.Active && 2 * acts < active)))
            {
                Relevel(world, slot, (byte)(level - 1));
                world.Tell(OccurrenceKind.SteppedBack, slot, code: level - 1);
            }
        }
    }

    private static bool StepsForward(CommunityWorld world, int slot) =>
        world.Confidences[slot] >= world.P(ModelParameters.AcceptanceThreshold) && world.Uniform(slot, Purposes.Rise) < world.P(ModelParameters.SteppingForward) * world.Needs[slot];

    private static void Raise(CommunityWorld world, int slot, byte level, ReadOnlySpan<int> near)
    {
        if (world.Uniform(slot, Purposes.AcceptRaise) >= Accepting || Conferrer(world, slot, Math.Min((int)level, Highest(world)), near) is not (>= 0 and var conferrer))
        {
            return;
        }

        Relevel(world, slot, level);
        world.Tell(OccurrenceKind.Raised, slot, conferrer, level);
    }

    private static void Relevel(CommunityWorld world, int slot, byte level)
    {
        world.Levels[slot] = level;
        world.LevelSince[slot] = world.Cycle;
    }

    // Nobody offers more than the own level, unless nobody stands above: the domain's rule. First those who know the member, then whoever happens to be near.
    private static int Conferrer(CommunityWorld world, int slot, int needed, ReadOnlySpan<int> near)
    {
        var best = First(world, slot, needed, world.Ties.Of(slot));
        return best >= 0 ? best : First(world, slot, needed, near);
    }

    private static int First(CommunityWorld world, int slot, int needed, ReadOnlySpan<int> others)
    {
        var (best, rank) = (-1, ulong.MaxValue);
        foreach (var other in others)
        {
            var word = KeyedDraws.Pair(world.Keys[slot], world.Keys[other], Purposes.Conferrer, world.Cycle);
            if (other != slot && world.IsHere(other) && world.Levels[other] >= needed && word < rank)
            {
                (best, rank) = (other, word);
            }
        }

        return best;
    }

    private static int Highest(CommunityWorld world)
    {
        foreach (var slot in world.Present)
        {
            if (world.Levels[slot] == CommunityWorld.Core && world.IsHere(slot))
            {
                return CommunityWorld.Core;
            }
        }

        foreach (var slot in world.Present)
        {
            if (world.Levels[slot] == CommunityWorld.Active && world.IsHere(slot))
            {
                return CommunityWorld.Active;
            }
        }

        return CommunityWorld.Peripheral;
    }
}
