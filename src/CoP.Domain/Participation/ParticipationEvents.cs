using CoP.Domain.Deciding;

namespace CoP.Domain.Participation;

/// <summary>Something changed in who takes part and how.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Member">The person whom it concerns.</param>
public abstract record ParticipationEvent(MemberId Member) : DomainEvent;

/// <summary>A founder is a member from the beginning.</summary>
/// <param name="Member">The founder.</param>
/// <param name="Level">The level closest to the work.</param>
/// <param name="Warrant">Founding.</param>
public sealed record FounderJoined(MemberId Member, Level Level, Warrant Warrant) : ParticipationEvent(Member)
{
    internal override string WireName => "participation.founder-joined";
}

/// <summary>Somebody was invited.</summary>
/// <param name="Member">Who was invited.</param>
/// <param name="Level">The entry level.</param>
/// <param name="Warrant">Who offers legitimacy.</param>
public sealed record MemberInvited(MemberId Member, Level Level, Warrant Warrant) : ParticipationEvent(Member)
{
    internal override string WireName => "participation.member-invited";
}

/// <summary>An invitation was declined.</summary>
/// <param name="Member">Who declined.</param>
public sealed record InvitationDeclined(MemberId Member) : ParticipationEvent(Member)
{
    internal override string WireName => "participation.invitation-declined";
}

/// <summary>Somebody accepted an invitation and is a member now.</summary>
/// <param name="Member">The newcomer.</param>
/// <param name="Level">The entry level.</param>
/// <param name="Warrant">Who conferred legitimacy by inviting.</param>
public sealed record InvitationAccepted(MemberId Member, Level Level, Warrant Warrant) : ParticipationEvent(Member)
{
    internal override string WireName => "participation.invitation-accepted";
}

/// <summary>Somebody was welcomed and is a member now.</summary>
/// <param name="Member">The newcomer.</param>
/// <param name="Level">The entry level.</param>
/// <param name="Warrant">Who conferred legitimacy.</param>
public sealed record MemberWelcomed(MemberId Member, Level Level, Warrant Warrant) : ParticipationEvent(Member)
{
    internal override string WireName => "participation.member-welcomed";
}

/// <summary>A member was offered a level closer to the work.</summary>
/// <param name="Member">The member.</param>
/// <param name="Level">The level offered.</param>
/// <param name="Warrant">Who offers it.</param>
public sealed record RaiseOffered(MemberId Member, Level Level, Warrant Warrant) : ParticipationEvent(Member)
{
    internal override string WireName => "participation.raise-offered";
}

/// <summary>A member accepted a level closer to the work.</summary>
/// <param name="Member">The member.</param>
/// <param name="From">The level before.</param>
/// <param name="To">The level now.</param>
/// <param name="Warrant">Who offered it.</param>
public sealed record RaiseAccepted(MemberId Member, Level From, Level To, Warrant Warrant) : ParticipationEvent(Member)
{
    internal override string WireName => "participation.raise-accepted";
}

/// <summary>An offered level was declined or taken back.</summary>
/// <param name="Member">The member who was offered it.</param>
public sealed record RaiseDeclined(MemberId Member) : ParticipationEvent(Member)
{
    internal override string WireName => "participation.raise-declined";
}

/// <summary>A member stepped back to a level farther from the work.</summary>
/// <param name="Member">The member.</param>
/// <param name="From">The level before.</param>
/// <param name="To">The level now.</param>
/// <param name="Warrant">Own will.</param>
public sealed record MemberSteppedBack(MemberId Member, Level From, Level To, Warrant Warrant) : ParticipationEvent(Member)
{
    internal override string WireName => "participation.member-stepped-back";
}

/// <summary>A member is on leave.</summary>
/// <param name="Member">The member.</param>
public sealed record LeaveTaken(MemberId Member) : ParticipationEvent(Member)
{
    internal override string WireName => "participation.leave-taken";
}

/// <summary>Somebody came back.</summary>
/// <param name="Member">Who came back.</param>
public sealed record MemberReturned(MemberId Member) : ParticipationEvent(Member)
{
    internal override string WireName => "participation.member-returned";
}

/// <summary>Others noted that a member no longer takes part.</summary>
/// <param name="Member">The member.</param>
/// <param name="Warrant">Who noted it.</param>
public sealed record MemberMarkedInactive(MemberId Member, Warrant Warrant) : ParticipationEvent(Member)
{
    internal override string WireName => "participation.member-marked-inactive";
}

/// <summary>A member retired with honour.</summary>
/// <param name="Member">The member.</param>
public sealed record MemberRetired(MemberId Member) : ParticipationEvent(Member)
{
    internal override string WireName => "participation.member-retired";
}

/// <summary>Somebody left by own will.</summary>
/// <param name="Member">Who left.</param>
public sealed record MemberDeparted(MemberId Member) : ParticipationEvent(Member)
{
    internal override string WireName => "participation.member-departed";
}

/// <summary>The core removed somebody.</summary>
/// <param name="Member">Who was removed.</param>
/// <param name="Reason">Why.</param>
/// <param name="Warrant">Who removed them.</param>
public sealed record MemberRemoved(MemberId Member, string Reason, Warrant Warrant) : ParticipationEvent(Member)
{
    internal override string WireName => "participation.member-removed";
}

/// <summary>Somebody had access to what newcomers need.</summary>
/// <param name="Member">Who had access.</param>
/// <param name="Access">To what, new ones only.</param>
public sealed record AccessRecorded(MemberId Member, Access Access) : ParticipationEvent(Member)
{
    internal override string WireName => "participation.access-recorded";
}

/// <summary>Somebody is cut off from what newcomers need.</summary>
/// <param name="Member">Who is cut off.</param>
/// <param name="Access">From what, new ones only.</param>
public sealed record BarrierRecorded(MemberId Member, Access Access) : ParticipationEvent(Member)
{
    internal override string WireName => "participation.barrier-recorded";
}
