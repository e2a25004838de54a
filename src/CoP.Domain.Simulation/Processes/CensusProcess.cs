using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Processes;

/// <summary>Whether the community lives: within the window three different people acted, a gathering was held, and two members met.</summary>
internal sealed class CensusProcess : IProcess<CommunityWorld>
{
    public string Name => "census";

    public void Run(CommunityWorld world)
    {
        ref var state = ref world.State.Value;
        var window = world.Parameters.Count(ModelParameters.AliveWindow);
        var isAlive = IsAlive(world, window);
        if (!isAlive && state.Silent == 0)
        {
            // The silence began a window ago.
            state.Silent = Math.Max(1, world.Cycle - window + 1);
            state.EndCycle = state.EndCycle == 0 ? state.Silent : state.EndCycle;
        }
        else if (isAlive && state.Silent != 0)
        {
            state.Silent = 0;
            state.Revivals++;
        }

        if (world.Count == 0 && state.EndCycle == 0)
        {
            (state.Silent, state.EndCycle) = (world.Cycle, world.Cycle);
        }

        if (world.Cycle == state.ExitCycle - 1)
        {
            state.AliveAtExit = isAlive ? (byte)1 : (byte)0;
        }
    }

    // Younger than the window, a community has not been silent for one.
    private static bool IsAlive(CommunityWorld world, int window)
    {
        ref readonly var state = ref world.State.Value;
        return world.Cycle < window
            || (state.LastGathering > world.Cycle - window && state.LastMeeting > world.Cycle - window && Reckoning.Actors(world, window) >= 3);
    }
}
