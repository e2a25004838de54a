namespace CoP.Domain.StateMachines;

/// <summary>An edge of a state machine, by names.</summary>
/// <param name="From">The name of the status that permits the trigger.</param>
/// <param name="Trigger">The name of the trigger.</param>
/// <param name="To">The name of the status after the move.</param>
/// <param name="Guard">The name of the condition, or <see langword="null"/> when there is none.</param>
/// <param name="Note">A remark for the reader, or <see langword="null"/>.</param>
/// <remarks>Immutable, compared by value. Names are those of <see cref="StateMachine{TStatus, TTrigger}.NameOf(TStatus)"/> and stable over versions.</remarks>
public sealed record StateMachineEdge(string From, string Trigger, string To, string? Guard, string? Note)
{
    /// <summary>The text on the arrow: <c>trigger</c>, or <c>trigger [guard]</c>.</summary>
    public string Label => Guard is null ? Trigger : $"{Trigger} [{Guard}]";
}
