namespace CoP.Domain.StateMachines;

/// <summary>Declares what one status permits and ignores, and what its entry and exit mean.</summary>
/// <typeparam name="TStatus">The statuses of the machine.</typeparam>
/// <typeparam name="TTrigger">The triggers of the machine.</typeparam>
/// <remarks>
/// Texts for guards, entries and exits are names for the reader: nothing is evaluated or run. Mistakes are collected and reported together by
/// <see cref="StateMachineBuilder{TStatus, TTrigger}.Build"/>. Mutable, for one thread.
/// </remarks>
public sealed class StateBuilder<TStatus, TTrigger>
    where TStatus : notnull
    where TTrigger : notnull
{
    internal StateBuilder(TStatus status, bool isTerminal)
    {
        Status = status;
        IsTerminal = isTerminal;
    }

    internal TStatus Status { get; }

    internal bool IsTerminal { get; }

    internal List<Transition<TStatus, TTrigger>> Transitions { get; } = [];

    internal List<(TTrigger Trigger, string Why)> Ignored { get; } = [];

    internal List<string> Entry { get; } = [];

    internal List<string> Exit { get; } = [];

    /// <summary>Permits a trigger, leading to another status.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="to">The status after the move.</param>
    /// <param name="guard">The name of the condition; <see langword="null"/> for none. Several edges of one trigger need different guards, one of them may go without and means 'otherwise'.</param>
    /// <param name="note">A remark for the reader.</param>
    /// <returns>This builder.</returns>
    public StateBuilder<TStatus, TTrigger> Permit(TTrigger trigger, TStatus to, string? guard = null, string? note = null)
    {
        Transitions.Add(new Transition<TStatus, TTrigger>(Status, trigger, to, guard, note));
        return this;
    }

    /// <summary>Permits a trigger that leaves the status as it is but is a move: exit and entry count as happening.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="guard">The name of the condition; <see langword="null"/> for none.</param>
    /// <param name="note">A remark for the reader.</param>
    /// <returns>This builder.</returns>
    public StateBuilder<TStatus, TTrigger> PermitReentry(TTrigger trigger, string? guard = null, string? note = null) =>
        Permit(trigger, Status, guard, note);

    /// <summary>Declares that a trigger is accepted here and changes nothing. It is no edge and no permitted trigger.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="why">The reason, for the reader.</param>
    /// <returns>This builder.</returns>
    public StateBuilder<TStatus, TTrigger> Ignore(TTrigger trigger, string why)
    {
        Ignored.Add((trigger, why));
        return this;
    }

    /// <summary>Says what entering the status means; may be called again to say more.</summary>
    /// <param name="text">A few words for the drawing.</param>
    /// <returns>This builder.</returns>
    public StateBuilder<TStatus, TTrigger> OnEntry(string text)
    {
        Entry.Add(text);
        return this;
    }

    /// <summary>Says what leaving the status means; may be called again to say more.</summary>
    /// <param name="text">A few words for the drawing.</param>
    /// <returns>This builder.</returns>
    public StateBuilder<TStatus, TTrigger> OnExit(string text)
    {
        Exit.Add(text);
        return this;
    }
}
