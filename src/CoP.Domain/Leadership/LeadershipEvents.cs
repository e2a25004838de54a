using CoP.Domain.Deciding;

namespace CoP.Domain.Leadership;

/// <summary>Something happened to who leads in what.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe. The names on the wire never change.</remarks>
public abstract record LeadershipEvent : DomainEvent;

/// <summary>A function was established.</summary>
/// <param name="Function">The function.</param>
/// <param name="Holder">Who got all of it; <see langword="null"/> for nobody.</param>
public sealed record FunctionEstablished(LeadershipFunction Function, MemberId? Holder) : LeadershipEvent
{
    internal override string WireName => "leadership.function-established";
}

/// <summary>A transfer began; the giver's shares are locked from now on. Its actor is the giver, or who offered the vacancy.</summary>
/// <param name="Transfer">Its id: the position of this event.</param>
/// <param name="Function">What is to be handed on.</param>
/// <param name="From">The giver; <see langword="null"/> for the vacancy.</param>
/// <param name="To">The receiver.</param>
/// <param name="Shares">How much.</param>
/// <param name="Overlap">Who holds during the hand-over.</param>
/// <param name="AcceptBy">When it lapses without an answer.</param>
public sealed record TransferProposed(
    TransferId Transfer, LeadershipFunction Function, MemberId? From, MemberId To, LeadershipShares Shares, Overlap Overlap, DateTimeOffset AcceptBy) : LeadershipEvent
{
    internal override string WireName => "leadership.transfer-proposed";
}

/// <summary>The actor stands behind a proposal.</summary>
/// <param name="Transfer">The transfer.</param>
public sealed record TransferSeconded(TransferId Transfer) : LeadershipEvent
{
    internal override string WireName => "leadership.transfer-seconded";
}

/// <summary>The receiver said yes; the objection window is open.</summary>
/// <param name="Transfer">The transfer.</param>
/// <param name="ObjectionsUntil">When the window closes.</param>
public sealed record TransferAccepted(TransferId Transfer, DateTimeOffset ObjectionsUntil) : LeadershipEvent
{
    internal override string WireName => "leadership.transfer-accepted";
}

/// <summary>The receiver said no. The transfer has ended.</summary>
/// <param name="Transfer">The transfer.</param>
public sealed record TransferDeclined(TransferId Transfer) : LeadershipEvent
{
    internal override string WireName => "leadership.transfer-declined";
}

/// <summary>The proposal was taken back. The transfer has ended.</summary>
/// <param name="Transfer">The transfer.</param>
public sealed record TransferWithdrawn(TransferId Transfer) : LeadershipEvent
{
    internal override string WireName => "leadership.transfer-withdrawn";
}

/// <summary>Somebody objected.</summary>
/// <param name="Transfer">The transfer.</param>
/// <param name="Objector">Who.</param>
/// <param name="Objection">Why.</param>
/// <param name="ContestUntil">When the transfer lapses unless the objection is reconciled.</param>
public sealed record TransferContested(TransferId Transfer, MemberId Objector, string Objection, DateTimeOffset ContestUntil) : LeadershipEvent
{
    internal override string WireName => "leadership.transfer-contested";
}

/// <summary>The objection was met or dropped; a new objection window is open.</summary>
/// <param name="Transfer">The transfer.</param>
/// <param name="ObjectionsUntil">When the window closes.</param>
public sealed record TransferReconciled(TransferId Transfer, DateTimeOffset ObjectionsUntil) : LeadershipEvent
{
    internal override string WireName => "leadership.transfer-reconciled";
}

/// <summary>The overlap of giver and receiver began.</summary>
/// <param name="Transfer">The transfer.</param>
/// <param name="Moved">What the receiver got now; none unless both hold.</param>
/// <param name="HandOverUntil">When the overlap ends at the latest.</param>
public sealed record HandOverBegun(TransferId Transfer, LeadershipShares Moved, DateTimeOffset HandOverUntil) : LeadershipEvent
{
    internal override string WireName => "leadership.hand-over-begun";
}

/// <summary>The receiver has got everything.</summary>
/// <param name="Transfer">The transfer.</param>
/// <param name="Moved">What the receiver got now.</param>
/// <param name="RevocableUntil">Until when it can be taken back.</param>
public sealed record TransferCompleted(TransferId Transfer, LeadershipShares Moved, DateTimeOffset RevocableUntil) : LeadershipEvent
{
    internal override string WireName => "leadership.transfer-completed";
}

/// <summary>The hand-over was broken off or taken back. The transfer has ended.</summary>
/// <param name="Transfer">The transfer.</param>
/// <param name="Returned">What went back to the giver, or to the vacancy.</param>
public sealed record TransferReverted(TransferId Transfer, LeadershipShares Returned) : LeadershipEvent
{
    internal override string WireName => "leadership.transfer-reverted";
}

/// <summary>The revocation window closed, or giver or receiver left. The transfer has ended.</summary>
/// <param name="Transfer">The transfer.</param>
public sealed record TransferSettled(TransferId Transfer) : LeadershipEvent
{
    internal override string WireName => "leadership.transfer-settled";
}

/// <summary>A deadline passed, or giver or receiver left. The transfer has ended.</summary>
/// <param name="Transfer">The transfer.</param>
/// <param name="Returned">What went back to the giver; none unless both held.</param>
/// <param name="Reason">Why.</param>
public sealed record TransferLapsed(TransferId Transfer, LeadershipShares Returned, LapseReason Reason) : LeadershipEvent
{
    internal override string WireName => "leadership.transfer-lapsed";
}

/// <summary>Shares became vacant: laid down, or left behind.</summary>
/// <param name="Function">The function.</param>
/// <param name="Member">Who held them.</param>
/// <param name="Shares">How much.</param>
public sealed record HoldingVacated(LeadershipFunction Function, MemberId Member, LeadershipShares Shares) : LeadershipEvent
{
    internal override string WireName => "leadership.holding-vacated";
}

/// <summary>Nobody is responsible for a function; somebody stands in.</summary>
/// <param name="Function">The function.</param>
/// <param name="Member">Who stands in; holds no share by it.</param>
public sealed record ActingHolderNamed(LeadershipFunction Function, MemberId Member) : LeadershipEvent
{
    internal override string WireName => "leadership.acting-holder-named";
}

/// <summary>Somebody no longer stands in: responsibility is held again, or they left.</summary>
/// <param name="Function">The function.</param>
/// <param name="Member">Who stood in.</param>
public sealed record ActingEnded(LeadershipFunction Function, MemberId Member) : LeadershipEvent
{
    internal override string WireName => "leadership.acting-ended";
}
