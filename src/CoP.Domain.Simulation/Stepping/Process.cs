using CoP.Domain.Simulation.Worlds;

namespace CoP.Domain.Simulation.Stepping;

/// <summary>Processes that are written in one line.</summary>
public static class Process
{
    /// <summary>A process from a function.</summary>
    /// <typeparam name="TWorld">The world it happens in.</typeparam>
    /// <param name="name">Its name; not empty.</param>
    /// <param name="run">What happens in every cycle; it keeps nothing of its own.</param>
    /// <param name="prepare">What the world must have before; <see langword="null"/> is nothing.</param>
    /// <returns>The process.</returns>
    public static IProcess<TWorld> Of<TWorld>(string name, Action<TWorld> run, Action<TWorld>? prepare = null)
        where TWorld : World
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(run);
        return new FunctionProcess<TWorld>(name, run, prepare);
    }
}
