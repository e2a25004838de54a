using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Processes;

/// <summary>The need for the practice comes from outside: it differs between members, wanders, and follows a course that nobody in the community sets.</summary>
internal sealed class NeedProcess : IProcess<CommunityWorld>
{
    public string Name => "need";

    public void Run(CommunityWorld world)
    {
        NeedCourse.Wander(world);
        var (course, noise) = ((float)NeedCourse.Now(world), (float)world.P(ModelParameters.NeedNoise));
        foreach (var slot in world.Present)
        {
            ref var wander = ref world.NeedNoises[slot];
            wander = (0.9f * wander) + (noise * (float)KeyedDraws.Normal(world.Keys[slot], Purposes.NeedNoise, world.Cycle));
            world.Needs[slot] = Math.Clamp((world.NeedBases[slot] * course) + wander, 0, 1);
        }

        Shift(world);
    }

    // When the practice changes from outside, those whose way is nearest to the founder's know least of the new.
    private static void Shift(CommunityWorld world)
    {
        if (world.Cycle == 0 || world.Cycle != world.Parameters.Count(ModelParameters.EnvironmentShift))
        {
            return;
        }

        var size = (float)world.P(ModelParameters.ShiftSize);
        foreach (var slot in world.Present)
        {
            var nearness = 1 - Math.Abs(world.Traits[slot] - world.State.Value.FounderTrait);
            world.Skills[slot] *= 1 - (size * nearness);
            foreach (var competence in world.Competences)
            {
                competence[slot] *= 1 - (size * nearness);
            }
        }
    }
}
