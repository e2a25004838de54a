using CoP.Domain.Collections;

namespace CoP.Domain.ValueCreation;

/// <summary>A framework of value creation: cycles in which value may be claimed.</summary>
/// <remarks>Data, so that both published frameworks, and one of your own, fit. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Name">Its name in kebab case.</param>
/// <param name="Source">Where it comes from, and how it was read.</param>
/// <param name="Cycles">The cycles, in the order of the source.</param>
public sealed record ValueFramework(string Name, string Source, ValueList<ValueCycle> Cycles)
{
    /// <summary>Finds a cycle.</summary>
    /// <param name="id">The cycle.</param>
    /// <returns>The cycle; <see langword="null"/> if the framework has none of that code.</returns>
    public ValueCycle? Find(CycleId id) => Cycles.FirstOrDefault(c => c.Id == id);
}
