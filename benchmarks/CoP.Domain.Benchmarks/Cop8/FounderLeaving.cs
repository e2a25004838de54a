using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Benchmarks.Cop8;

/// <summary>Rule E: the founder leaves at a tick.</summary>
internal sealed class FounderLeaving(int tick) : IProcess<Cop8World>
{
    public string Name => "founder";

    public void Run(Cop8World world)
    {
        if (world.Cycle == tick && world.Founder.Value >= 0)
        {
            world.LeaveWithUnits(world.Founder.Value);
        }
    }
}
