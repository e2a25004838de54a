using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Processes;

/// <summary>A new cycle begins: the oldest of the trailing year is forgotten.</summary>
internal sealed class TurnProcess : IProcess<CommunityWorld>
{
    public string Name => "turn";

    public void Run(CommunityWorld world)
    {
        Reckoning.Turn(world);
        world.State.Value.FounderLeads = 0;
    }
}
