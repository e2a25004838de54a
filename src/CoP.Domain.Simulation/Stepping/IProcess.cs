using CoP.Domain.Simulation.Worlds;

namespace CoP.Domain.Simulation.Stepping;

/// <summary>One thing that happens in every cycle, such as meeting, or leaving.</summary>
/// <typeparam name="TWorld">The world it happens in.</typeparam>
/// <remarks>A process has parameters and no memory: what lasts stands in the world. One process may then serve many worlds at once.</remarks>
public interface IProcess<in TWorld>
    where TWorld : World
{
    /// <summary>Its name, unique in a pipeline.</summary>
    string Name { get; }

    /// <summary>Asks a world for the columns and registers that the process adds to it. Called once for each world, before the first cycle.</summary>
    /// <param name="world">The world.</param>
    void Prepare(TWorld world)
    {
    }

    /// <summary>Does what happens in the running cycle.</summary>
    /// <param name="world">The world.</param>
    void Run(TWorld world);
}
