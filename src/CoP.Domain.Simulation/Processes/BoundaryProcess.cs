using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Processes;

/// <summary>Self-leadership: members test how far their influence reaches, and change something of their own outside of the community.</summary>
internal sealed class BoundaryProcess : IProcess<CommunityWorld>
{
    public string Name => "boundary";

    public void Run(CommunityWorld world)
    {
        var (tests, worth) = (world.P(ModelParameters.BoundaryTests), (float)world.P(ModelParameters.InitiativeValue));
        foreach (var slot in world.Present)
        {
            if (!world.IsHere(slot) || world.Uniform(slot, Purposes.Test) >= tests * (0.5 + world.Values[slot]))
            {
                continue;
            }

            ref var confidence = ref world.Confidences[slot];
            ref var influence = ref world.Influences[slot];

            // Who thinks less of it than it is finds more often that it holds.
            if (world.Uniform(slot, Purposes.TestOutcome) < Math.Clamp(0.55 + (0.6 * (influence - confidence)), 0.05, 0.95))
            {
                confidence += 0.15f * (1 - confidence);
                influence += 0.1f * (1 - influence);
                world.Got[slot] = Math.Min(1, world.Got[slot] + (worth * world.Needs[slot]));
            }
            else
            {
                confidence = Math.Max(0, confidence - 0.1f);
            }
        }
    }
}
