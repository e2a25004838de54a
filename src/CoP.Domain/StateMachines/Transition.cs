namespace CoP.Domain.StateMachines;

/// <summary>One declared edge of a state machine: in <paramref name="From"/>, <paramref name="Trigger"/> may lead to <paramref name="To"/>.</summary>
/// <typeparam name="TStatus">The statuses of the machine.</typeparam>
/// <typeparam name="TTrigger">The triggers of the machine.</typeparam>
/// <param name="From">The status that permits the trigger.</param>
/// <param name="Trigger">The label of the edge; several edges may share it when their guards tell them apart.</param>
/// <param name="To">The status after the move; equal to <paramref name="From"/> for a re-entry.</param>
/// <param name="Guard">The name of the condition, for reading and drawing only; <see langword="null"/> means unconditional, or 'otherwise' beside guarded edges of the same label.</param>
/// <param name="Note">A remark for the reader of the definition; never evaluated.</param>
/// <remarks>Immutable, compared by value. The predicate behind a guard lives in the decider of the module and shows as a refusal.</remarks>
public sealed record Transition<TStatus, TTrigger>(TStatus From, TTrigger Trigger, TStatus To, string? Guard = null, string? Note = null)
    where TStatus : notnull
    where TTrigger : notnull
{
    /// <summary>Writes the edge as <c>From --Trigger [guard]--&gt; To</c>.</summary>
    /// <returns>One line of text for failure messages.</returns>
    public override string ToString() =>
        Guard is null ? $"{From} --{Trigger}--> {To}" : $"{From} --{Trigger} [{Guard}]--> {To}";
}
