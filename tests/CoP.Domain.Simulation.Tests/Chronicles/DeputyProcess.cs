using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Tests.Chronicles;

/// <summary>A temporary absence: for some cycles the founder gives no hour, and a deputy does all that the founder holds; then it is as before.</summary>
internal sealed class DeputyProcess(int from, int cycles) : IProcess<CommunityWorld>
{
    private float _hours;
    private int _deputy;

    public string Name => "deputy";

    public void Run(CommunityWorld world)
    {
        var founder = world.State.Value.Founder - 1;
        if (world.Cycle == from)
        {
            (_hours, _deputy) = (world.Hours[founder], Deputy(world, founder));
            world.Hours[founder] = 0;
            Move(world, founder, _deputy);
        }
        else if (world.Cycle == from + cycles)
        {
            world.Hours[founder] = _hours;
            Move(world, _deputy, founder);
        }
    }

    private static int Deputy(CommunityWorld world, int founder)
    {
        var best = -1;
        foreach (var slot in world.Present)
        {
            if (slot != founder && world.IsHere(slot) && (best < 0 || world.Levels[slot] > world.Levels[best]))
            {
                best = slot;
            }
        }

        return best;
    }

    // Whoever stands in may have left meanwhile; what was vacated then is the founder's again.
    private static void Move(CommunityWorld world, int one, int other)
    {
        for (var f = 0; f < LeadershipNeeds.Count; f++)
        {
            var held = Holders.HeldBy(world, f, one);
            var shares = held.IsNone ? Holders.Vacant(world, f) : held;
            Holders.Take(world, f, one, held);
            Holders.Give(world, f, other, shares);
            world.Acting[f] = -1;
            world.Transfers[f] = default;
        }
    }
}
