using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Benchmarks.Cop8;

/// <summary>Rule A: a fresh order in every tick.</summary>
internal sealed class Shuffling : IProcess<Cop8World>
{
    public string Name => "order";

    public void Run(Cop8World world) => world.Chance.Value.Shuffle(world.Present);
}
