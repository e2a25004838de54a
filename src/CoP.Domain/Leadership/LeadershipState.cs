using CoP.Domain.Collections;

namespace CoP.Domain.Leadership;

/// <summary>Who leads in what, and which transfers are under way.</summary>
/// <remarks>
/// Holds no history: a transfer that has ended is gone. Immutable and value-equal; safe for concurrent use unless a fold still owns it.
/// </remarks>
/// <param name="Functions">The established functions and who holds them.</param>
/// <param name="Transfers">The transfers under way, and completed ones inside their revocation window.</param>
public sealed record LeadershipState(
    PersistentMap<LeadershipFunction, FunctionHoldings> Functions,
    PersistentMap<TransferId, Transfer> Transfers)
{
    /// <summary>No function is established.</summary>
    public static LeadershipState Empty { get; } = new(PersistentMap<LeadershipFunction, FunctionHoldings>.Empty, PersistentMap<TransferId, Transfer>.Empty);

    /// <summary>What somebody holds of a function, locked shares included.</summary>
    /// <param name="function">The function.</param>
    /// <param name="holder">The member; <see langword="null"/> asks for the vacancy.</param>
    /// <returns>The amount; none for a function that is not established.</returns>
    public LeadershipShares Held(LeadershipFunction function, MemberId? holder) =>
        Functions.TryGetValue(function, out var holdings) ? holdings.HeldBy(holder) : LeadershipShares.None;

    /// <summary>Whether a member holds any share of a function, be it power, authority or responsibility. Acting for it is not holding.</summary>
    /// <param name="function">The function.</param>
    /// <param name="member">The member.</param>
    /// <returns>Whether they hold some of it.</returns>
    public bool Holds(LeadershipFunction function, MemberId member) => !Held(function, member).IsNone;

    /// <summary>What of it is locked: with a giver what has yet to move, with a receiver what has moved, until the transfer has ended.</summary>
    /// <param name="function">The function.</param>
    /// <param name="holder">The member; <see langword="null"/> asks for the vacancy.</param>
    /// <returns>The amount; never more than is held.</returns>
    public LeadershipShares Locked(LeadershipFunction function, MemberId? holder)
    {
        var locked = LeadershipShares.None;
        foreach (var (_, transfer) in Transfers)
        {
            if (transfer.Function == function)
            {
                locked += transfer.From == holder ? transfer.Remaining : transfer.To == holder ? transfer.Moved : LeadershipShares.None;
            }
        }

        return locked;
    }

    /// <summary>What of it may be handed on or laid down: what is held less what is locked.</summary>
    /// <param name="function">The function.</param>
    /// <param name="holder">The member; <see langword="null"/> asks for the vacancy.</param>
    /// <returns>The amount.</returns>
    public LeadershipShares Free(LeadershipFunction function, MemberId? holder) => Held(function, holder) - Locked(function, holder);

    internal IEnumerable<Transfer> InOrder() => Transfers.Select(t => t.Value).OrderBy(t => t.Id);
}
