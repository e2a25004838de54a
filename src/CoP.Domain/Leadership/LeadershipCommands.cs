using CoP.Domain.Deciding;

namespace CoP.Domain.Leadership;

/// <summary>Somebody wants to change who leads in what.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe. A repeated command is refused, unless its documentation says otherwise.</remarks>
/// <param name="By">Who wants it.</param>
/// <param name="At">When.</param>
public abstract record LeadershipCommand(Actor By, DateTimeOffset At) : DomainCommand(By, At);

/// <summary>Establish a function, wholly held by one member or wholly vacant. For core members and offices.</summary>
/// <remarks>A member takes it up for themselves or leaves it vacant and offers it (<see cref="OfferVacancy"/>), so that the receiver accepts and others may object; an office that imports a history may name any holder.</remarks>
/// <param name="Function">The function.</param>
/// <param name="Holder">Who gets all 10,000 shares of each aspect, present and at a receiving level; <see langword="null"/> for nobody.</param>
/// <param name="By">Who wants it.</param>
/// <param name="At">When.</param>
public sealed record EstablishFunction(LeadershipFunction Function, MemberId? Holder, Actor By, DateTimeOffset At) : LeadershipCommand(By, At)
{
    internal override string Trigger => "establish-function";
}

/// <summary>Propose to hand on what one holds. Only the giver proposes, and between the same two one transfer of a function at a time.</summary>
/// <param name="Function">The function.</param>
/// <param name="From">The giver, who is also the actor.</param>
/// <param name="To">The receiver: present, at a receiving level, not the giver.</param>
/// <param name="By">Who wants it.</param>
/// <param name="At">When.</param>
public sealed record ProposeTransfer(LeadershipFunction Function, MemberId From, MemberId To, Actor By, DateTimeOffset At) : LeadershipCommand(By, At)
{
    /// <summary>How much; <see langword="null"/>, the default, is all that the giver holds and is not locked.</summary>
    public LeadershipShares? Shares { get; init; }

    /// <summary>Who holds during the hand-over; <see langword="null"/>, the default, is as the policy says.</summary>
    public Overlap? Overlap { get; init; }

    internal override string Trigger => "propose-transfer";
}

/// <summary>Offer what nobody holds to a member, perhaps to oneself. For present members at a receiving level. The vacancy is the giver and holds until completion.</summary>
/// <remarks>A second offer to the same member is refused while the first is under way.</remarks>
/// <param name="Function">The function.</param>
/// <param name="To">The receiver: present and at a receiving level.</param>
/// <param name="By">Who wants it.</param>
/// <param name="At">When.</param>
public sealed record OfferVacancy(LeadershipFunction Function, MemberId To, Actor By, DateTimeOffset At) : LeadershipCommand(By, At)
{
    /// <summary>How much; <see langword="null"/>, the default, is all that is vacant and not locked.</summary>
    public LeadershipShares? Shares { get; init; }

    internal override string Trigger => "offer-vacancy";
}

/// <summary>Stand behind a proposal. For present members who neither give, receive nor offered.</summary>
/// <param name="Transfer">The transfer.</param>
/// <param name="By">Who wants it.</param>
/// <param name="At">When.</param>
public sealed record SecondTransfer(TransferId Transfer, Actor By, DateTimeOffset At) : LeadershipCommand(By, At)
{
    internal override string Trigger => "second-transfer";
}

/// <summary>Say yes to a proposal. For the receiver, who must still be at a receiving level; before the proposal's lifetime is over.</summary>
/// <param name="Transfer">The transfer.</param>
/// <param name="By">Who wants it.</param>
/// <param name="At">When.</param>
public sealed record AcceptTransfer(TransferId Transfer, Actor By, DateTimeOffset At) : LeadershipCommand(By, At)
{
    internal override string Trigger => "accept-transfer";
}

/// <summary>Say no, at any time before the hand-over begins. For the receiver.</summary>
/// <param name="Transfer">The transfer.</param>
/// <param name="By">Who wants it.</param>
/// <param name="At">When.</param>
public sealed record DeclineTransfer(TransferId Transfer, Actor By, DateTimeOffset At) : LeadershipCommand(By, At)
{
    internal override string Trigger => "decline-transfer";
}

/// <summary>Take a proposal back, at any time before the hand-over begins. For the giver, or for who offered the vacancy.</summary>
/// <param name="Transfer">The transfer.</param>
/// <param name="By">Who wants it.</param>
/// <param name="At">When.</param>
public sealed record WithdrawTransfer(TransferId Transfer, Actor By, DateTimeOffset At) : LeadershipCommand(By, At)
{
    internal override string Trigger => "withdraw-transfer";
}

/// <summary>Object with a reason, while the objection window is open. For present members who neither give nor receive; once a transfer each.</summary>
/// <param name="Transfer">The transfer.</param>
/// <param name="Objection">The reason; not blank.</param>
/// <param name="By">Who wants it.</param>
/// <param name="At">When.</param>
public sealed record ContestTransfer(TransferId Transfer, string Objection, Actor By, DateTimeOffset At) : LeadershipCommand(By, At)
{
    internal override string Trigger => "contest-transfer";
}

/// <summary>Say that the objection is met or dropped; a new objection window opens. For the objector, or a core member who neither gives nor receives.</summary>
/// <param name="Transfer">The transfer.</param>
/// <param name="By">Who wants it.</param>
/// <param name="At">When.</param>
public sealed record ReconcileTransfer(TransferId Transfer, Actor By, DateTimeOffset At) : LeadershipCommand(By, At)
{
    internal override string Trigger => "reconcile-transfer";
}

/// <summary>Begin the hand-over, once the objection window is over. For any present member, or the deadline.</summary>
/// <param name="Transfer">The transfer.</param>
/// <param name="By">Who wants it.</param>
/// <param name="At">When.</param>
public sealed record BeginHandOver(TransferId Transfer, Actor By, DateTimeOffset At) : LeadershipCommand(By, At)
{
    internal override string Trigger => "begin-hand-over";
}

/// <summary>Complete the hand-over: giver or receiver at any time, the deadline at the end of the overlap.</summary>
/// <param name="Transfer">The transfer.</param>
/// <param name="By">Who wants it.</param>
/// <param name="At">When.</param>
public sealed record CompleteTransfer(TransferId Transfer, Actor By, DateTimeOffset At) : LeadershipCommand(By, At)
{
    internal override string Trigger => "complete-transfer";
}

/// <summary>Break off a hand-over, or take a completed one back while its revocation window is open; what had moved goes back. For giver and receiver.</summary>
/// <param name="Transfer">The transfer.</param>
/// <param name="By">Who wants it.</param>
/// <param name="At">When.</param>
public sealed record RevokeTransfer(TransferId Transfer, Actor By, DateTimeOffset At) : LeadershipCommand(By, At)
{
    internal override string Trigger => "revoke-transfer";
}

/// <summary>Close the revocation window of a completed transfer, which ends it. For the deadline.</summary>
/// <param name="Transfer">The transfer.</param>
/// <param name="By">Who wants it.</param>
/// <param name="At">When.</param>
public sealed record SettleTransfer(TransferId Transfer, Actor By, DateTimeOffset At) : LeadershipCommand(By, At)
{
    internal override string Trigger => "settle-transfer";
}

/// <summary>Let a transfer lapse that nobody answered within its lifetime, or that nobody reconciled within the contest window. For the deadline.</summary>
/// <param name="Transfer">The transfer.</param>
/// <param name="By">Who wants it.</param>
/// <param name="At">When.</param>
public sealed record LapseTransfer(TransferId Transfer, Actor By, DateTimeOffset At) : LeadershipCommand(By, At)
{
    internal override string Trigger => "lapse-transfer";
}

/// <summary>Lay shares down: they become vacant. For who holds them, as far as they are not locked.</summary>
/// <remarks>
/// Repeating it lays down as much again, as far as it is there: it names an amount. Who lays shares down is not named to stand in for the function in the same decision.
/// </remarks>
/// <param name="Function">The function.</param>
/// <param name="Shares">How much.</param>
/// <param name="By">Who wants it.</param>
/// <param name="At">When.</param>
public sealed record Relinquish(LeadershipFunction Function, LeadershipShares Shares, Actor By, DateTimeOffset At) : LeadershipCommand(By, At)
{
    internal override string Trigger => "relinquish";
}

/// <summary>Clear up after a member who is no longer present: their transfers end, their shares become vacant, somebody else acts.</summary>
/// <remarks>
/// The community sends it as a reaction. To them: what has not been completed lapses, moved halves going back; what is completed settles. From them: what has not begun lapses,
/// a hand-over is completed at once and settles. Repeating it changes nothing.
/// </remarks>
/// <param name="Member">Who is no longer present.</param>
/// <param name="By">Who wants it.</param>
/// <param name="At">When.</param>
public sealed record VacateHoldings(MemberId Member, Actor By, DateTimeOffset At) : LeadershipCommand(By, At)
{
    internal override string Trigger => "vacate-holdings";
}
