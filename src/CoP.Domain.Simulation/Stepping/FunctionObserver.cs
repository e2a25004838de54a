using CoP.Domain.Simulation.Worlds;

namespace CoP.Domain.Simulation.Stepping;

/// <summary>An observer that is a function.</summary>
internal sealed class FunctionObserver<TWorld>(Action<TWorld> capture) : Observer<TWorld>
    where TWorld : World
{
    public override void Capture(TWorld world) => capture(world);
}
