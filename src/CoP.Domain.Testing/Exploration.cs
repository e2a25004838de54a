namespace CoP.Domain.Testing;

/// <summary>Tries every command of an alphabet in every state that can be reached: a proof for small worlds, where laws sample large ones.</summary>
public static class Exploration
{
    /// <summary>Visits states in the order of their distance from the start, and stops at the first violation.</summary>
    /// <remarks>
    /// A violation is a broken invariant, a step without a declared edge, or an exception of the decider. Keeps some 40 bytes a state, the states of
    /// the two outermost levels, and all states if the plan has no fingerprint. Deterministic; takes one thread.
    /// </remarks>
    /// <typeparam name="TCommand">The commands.</typeparam>
    /// <typeparam name="TEvent">The events.</typeparam>
    /// <typeparam name="TState">The state.</typeparam>
    /// <param name="plan">What to start from, try and check.</param>
    /// <returns>What was seen; a violation is in it and not thrown.</returns>
    public static ExplorationResult<TCommand> BreadthFirst<TCommand, TEvent, TState>(ExplorationPlan<TCommand, TEvent, TState> plan)
        where TCommand : notnull
        where TEvent : notnull
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new Explorer<TCommand, TEvent, TState>(plan).Run();
    }
}
