using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Processes;

/// <summary>Ties that are not kept weaken, and go.</summary>
internal sealed class TieProcess : IProcess<CommunityWorld>
{
    private const float Forgotten = 0.05f;

    public string Name => "ties";

    public void Run(CommunityWorld world)
    {
        var kept = 1 - (float)world.P(ModelParameters.TieDecay);
        foreach (var slot in world.Present)
        {
            for (var place = world.Ties.Degree(slot) - 1; place >= 0; place--)
            {
                ref var strength = ref world.Ties.StrengthsOf(slot)[place];
                strength *= kept;
                if (strength < Forgotten)
                {
                    world.Ties.Unlink(slot, world.Ties.Of(slot)[place]);
                }
            }
        }
    }
}
