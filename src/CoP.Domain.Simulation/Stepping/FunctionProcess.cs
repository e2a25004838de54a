using CoP.Domain.Simulation.Worlds;

namespace CoP.Domain.Simulation.Stepping;

/// <summary>A process that is a function.</summary>
internal sealed class FunctionProcess<TWorld>(string name, Action<TWorld> run, Action<TWorld>? prepare) : IProcess<TWorld>
    where TWorld : World
{
    public string Name => name;

    public void Prepare(TWorld world) => prepare?.Invoke(world);

    public void Run(TWorld world) => run(world);
}
