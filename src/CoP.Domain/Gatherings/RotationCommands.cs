using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Gatherings;

/// <summary>What may be asked of a rotation.</summary>
/// <param name="By">Who asks.</param>
/// <param name="At">When.</param>
public abstract record RotationCommand(Actor By, DateTimeOffset At) : DomainCommand(By, At);

/// <summary>Says that one will facilitate. Newcomers wait behind those who have not had their turn in the round.</summary>
/// <param name="By">The member; nobody says it for another.</param>
/// <param name="At">When.</param>
public sealed record DeclareWillingness(Actor By, DateTimeOffset At) : RotationCommand(By, At)
{
    internal override string Trigger => "declare-willingness";
}

/// <summary>Says that one will not facilitate any more; gives up the place in line, and the naming if one is named.</summary>
/// <param name="By">The member; nobody says it for another.</param>
/// <param name="At">When.</param>
public sealed record WithdrawWillingness(Actor By, DateTimeOffset At) : RotationCommand(By, At)
{
    internal override string Trigger => "withdraw-willingness";
}

/// <summary>Says what somebody has to meet before being named. Who is named already stays so.</summary>
/// <param name="Prerequisites">All names, each once; none to take every prerequisite away.</param>
/// <param name="By">Who may steer the community.</param>
/// <param name="At">When.</param>
public sealed record SetPrerequisites(ValueList<string> Prerequisites, Actor By, DateTimeOffset At) : RotationCommand(By, At)
{
    internal override string Trigger => "set-prerequisites";
}

/// <summary>Confirms that somebody meets a prerequisite.</summary>
/// <param name="Member">Who meets it; a present member.</param>
/// <param name="Prerequisite">The name of the prerequisite.</param>
/// <param name="By">Another present member.</param>
/// <param name="At">When.</param>
public sealed record ConfirmPrerequisite(MemberId Member, string Prerequisite, Actor By, DateTimeOffset At) : RotationCommand(By, At)
{
    internal override string Trigger => "confirm-prerequisite";
}

/// <summary>Names who facilitates a session: whoever is next. Any present member may ask, because the answer is not theirs.</summary>
/// <param name="Session">The session, a stream of the community and of the kind <c>session</c>; it need not have begun.</param>
/// <param name="By">Any present member.</param>
/// <param name="At">When.</param>
public sealed record NameNext(StreamId Session, Actor By, DateTimeOffset At) : RotationCommand(By, At)
{
    internal override string Trigger => "name-next";
}

/// <summary>Records that the named member has facilitated; their turn in the round is taken.</summary>
/// <param name="By">Any present member.</param>
/// <param name="At">When.</param>
public sealed record TakeTurn(Actor By, DateTimeOffset At) : RotationCommand(By, At)
{
    internal override string Trigger => "take-turn";
}

/// <summary>Says no to the session that one is named for; the place in line stays.</summary>
/// <param name="By">The named member.</param>
/// <param name="At">When.</param>
public sealed record DeclineTurn(Actor By, DateTimeOffset At) : RotationCommand(By, At)
{
    internal override string Trigger => "decline-turn";
}

/// <summary>Records that the named member was not there, or that the session did not take place; the place in line stays.</summary>
/// <param name="Reason"><see cref="SkipReason.Absent"/> or <see cref="SkipReason.SessionCancelled"/>; the others are found by the rules or said by the member.</param>
/// <param name="By">Any present member.</param>
/// <param name="At">When.</param>
public sealed record PassOver(SkipReason Reason, Actor By, DateTimeOffset At) : RotationCommand(By, At)
{
    internal override string Trigger => "pass-over";
}

/// <summary>Offers to exchange places in line. One offer at a time; it holds for the round.</summary>
/// <param name="With">Another member who waits for their turn in the round.</param>
/// <param name="By">A member who waits for their turn in the round.</param>
/// <param name="At">When.</param>
public sealed record OfferSwap(MemberId With, Actor By, DateTimeOffset At) : RotationCommand(By, At)
{
    internal override string Trigger => "offer-swap";
}

/// <summary>Agrees to exchange places in line; whoever gets the place of the named member is named.</summary>
/// <param name="From">Who offered it.</param>
/// <param name="By">Whom it was offered to.</param>
/// <param name="At">When.</param>
public sealed record AcceptSwap(MemberId From, Actor By, DateTimeOffset At) : RotationCommand(By, At)
{
    internal override string Trigger => "accept-swap";
}

/// <summary>Ends an offer to exchange places.</summary>
/// <param name="From">Who offered it.</param>
/// <param name="By">Either of the two.</param>
/// <param name="At">When.</param>
public sealed record DropSwap(MemberId From, Actor By, DateTimeOffset At) : RotationCommand(By, At)
{
    internal override string Trigger => "drop-swap";
}
