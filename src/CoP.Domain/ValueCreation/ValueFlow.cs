using CoP.Domain.Collections;

namespace CoP.Domain.ValueCreation;

/// <summary>A chain of claims, each grown from the one before, that ends where nothing has grown yet.</summary>
/// <remarks>A chain of one claim is a flow that stopped at once, which is no failure. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Start">The first claim.</param>
/// <param name="End">The last claim; every flow has another one.</param>
/// <param name="Length">How many claims the chain has, from 1. The claims themselves: <see cref="ValueFlows.ChainTo"/>.</param>
/// <param name="Cycles">The cycles that it passes through, each once, in the order in which the chain comes to them.</param>
public sealed record ValueFlow(StreamId Start, StreamId End, int Length, ValueList<CycleId> Cycles)
{
    /// <summary>Whether it passes from one cycle to another.</summary>
    public bool CrossesCycles => Cycles.Count > 1;
}
