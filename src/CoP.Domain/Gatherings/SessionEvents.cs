using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Gatherings;

/// <summary>What happened about a session.</summary>
public abstract record SessionEvent : DomainEvent;

/// <summary>A session was planned.</summary>
/// <param name="Outline">What is meant to happen.</param>
/// <param name="Space">Where, as the charter described the place then.</param>
/// <param name="Facilitators">Who facilitates.</param>
public sealed record SessionPlanned(SessionOutline Outline, Space Space, ValueList<MemberId> Facilitators) : SessionEvent
{
    internal override string WireName => "session.planned";
}

/// <summary>The plan of the session changed.</summary>
/// <param name="Outline">What is meant to happen now.</param>
/// <param name="Space">Where, as the charter described the place then.</param>
public sealed record SessionRevised(SessionOutline Outline, Space Space) : SessionEvent
{
    internal override string WireName => "session.revised";
}

/// <summary>Others facilitate.</summary>
/// <param name="Facilitators">All who facilitate from now on.</param>
/// <param name="Reason">Why.</param>
public sealed record FacilitatorsChanged(ValueList<MemberId> Facilitators, string Reason) : SessionEvent
{
    internal override string WireName => "session.facilitators-changed";
}

/// <summary>A member means to come.</summary>
/// <param name="Member">The member.</param>
public sealed record SignedUp(MemberId Member) : SessionEvent
{
    internal override string WireName => "session.signed-up";
}

/// <summary>A member cannot come.</summary>
/// <param name="Member">The member.</param>
public sealed record Excused(MemberId Member) : SessionEvent
{
    internal override string WireName => "session.excused";
}

/// <summary>A member has finished what comes before the session.</summary>
/// <param name="Member">The member.</param>
public sealed record PreparationFinished(MemberId Member) : SessionEvent
{
    internal override string WireName => "session.preparation-finished";
}

/// <summary>The session began.</summary>
public sealed record SessionOpened : SessionEvent
{
    internal override string WireName => "session.opened";
}

/// <summary>A member is or was there.</summary>
/// <param name="Member">The member.</param>
public sealed record Attended(MemberId Member) : SessionEvent
{
    internal override string WireName => "session.attended";
}

/// <summary>Somebody came who is no member.</summary>
/// <param name="Guest">The guest.</param>
/// <param name="Host">The member who recorded it.</param>
public sealed record GuestCame(MemberId Guest, MemberId Host) : SessionEvent
{
    internal override string WireName => "session.guest-came";
}

/// <summary>A member did something for the others to notice.</summary>
/// <param name="Member">The member.</param>
/// <param name="Kind">What.</param>
/// <param name="Times">How often, at least once.</param>
public sealed record Contributed(MemberId Member, ContributionKind Kind, int Times) : SessionEvent
{
    internal override string WireName => "session.contributed";
}

/// <summary>The session ended and has taken place.</summary>
public sealed record SessionHeld : SessionEvent
{
    internal override string WireName => "session.held";
}

/// <summary>The session was called off.</summary>
/// <param name="Reason">Why.</param>
public sealed record SessionCancelled(string Reason) : SessionEvent
{
    internal override string WireName => "session.cancelled";
}

/// <summary>A member has finished what comes after the session.</summary>
/// <param name="Member">The member.</param>
public sealed record ExercisesFinished(MemberId Member) : SessionEvent
{
    internal override string WireName => "session.exercises-finished";
}
