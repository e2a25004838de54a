using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Participation;

/// <summary>Somebody wants to change who takes part and how.</summary>
/// <remarks>Closed. Repeating a command is refused unless the command says otherwise. Immutable, value-equal, thread-safe.</remarks>
/// <param name="By">Who wants it.</param>
/// <param name="At">When.</param>
public abstract record ParticipationCommand(Actor By, DateTimeOffset At) : DomainCommand(By, At);

/// <summary>The founders gather; follows from founding a community and from nothing else.</summary>
/// <param name="Founders">The founders, each once.</param>
/// <param name="By">Who founds.</param>
/// <param name="At">When.</param>
internal sealed record GatherFoundingCircle(ValueList<MemberId> Founders, Actor By, DateTimeOffset At) : ParticipationCommand(By, At)
{
    internal override string Trigger => "found";
}

/// <summary>A member invites somebody; the invitation has no deadline.</summary>
/// <param name="Newcomer">Who is invited.</param>
/// <param name="By">The member who invites and so offers legitimacy.</param>
/// <param name="At">When.</param>
public sealed record Invite(MemberId Newcomer, Actor By, DateTimeOffset At) : ParticipationCommand(By, At)
{
    internal override string Trigger => "invite";
}

/// <summary>A member welcomes somebody who wants to join, which confers legitimacy; they enter at the periphery.</summary>
/// <param name="Newcomer">Who is welcomed.</param>
/// <param name="By">The member who confers legitimacy.</param>
/// <param name="At">When.</param>
public sealed record Welcome(MemberId Newcomer, Actor By, DateTimeOffset At) : ParticipationCommand(By, At)
{
    internal override string Trigger => "welcome";
}

/// <summary>The invited person joins.</summary>
/// <param name="By">The invited person.</param>
/// <param name="At">When.</param>
public sealed record AcceptInvitation(Actor By, DateTimeOffset At) : ParticipationCommand(By, At)
{
    internal override string Trigger => "accept-invitation";
}

/// <summary>The invited person does not join.</summary>
/// <param name="By">The invited person.</param>
/// <param name="At">When.</param>
public sealed record DeclineInvitation(Actor By, DateTimeOffset At) : ParticipationCommand(By, At)
{
    internal override string Trigger => "decline-invitation";
}

/// <summary>A member offers another a level closer to the work; nobody is raised without accepting.</summary>
/// <param name="Member">Who is to be raised.</param>
/// <param name="Level">The level offered.</param>
/// <param name="By">The member who offers it.</param>
/// <param name="At">When.</param>
public sealed record OfferRaise(MemberId Member, Level Level, Actor By, DateTimeOffset At) : ParticipationCommand(By, At)
{
    internal override string Trigger => "offer-raise";
}

/// <summary>The member accepts the level offered.</summary>
/// <param name="By">The member who was offered it.</param>
/// <param name="At">When.</param>
public sealed record AcceptRaise(Actor By, DateTimeOffset At) : ParticipationCommand(By, At)
{
    internal override string Trigger => "accept-raise";
}

/// <summary>The member declines the level offered, or the one who offered it takes it back.</summary>
/// <param name="Member">The member who was offered it.</param>
/// <param name="By">The member, or the one who offered it.</param>
/// <param name="At">When.</param>
public sealed record DeclineRaise(MemberId Member, Actor By, DateTimeOffset At) : ParticipationCommand(By, At)
{
    internal override string Trigger => "decline-raise";
}

/// <summary>A member steps back to a level farther from the work, by own will and at once.</summary>
/// <param name="Level">The level.</param>
/// <param name="By">The member.</param>
/// <param name="At">When.</param>
public sealed record StepBack(Level Level, Actor By, DateTimeOffset At) : ParticipationCommand(By, At)
{
    internal override string Trigger => "step-back";
}

/// <summary>A member takes a break; level and way back are kept, holdings are not.</summary>
/// <param name="By">The member.</param>
/// <param name="At">When.</param>
public sealed record TakeLeave(Actor By, DateTimeOffset At) : ParticipationCommand(By, At)
{
    internal override string Trigger => "take-leave";
}

/// <summary>Somebody on leave, inactive or emeritus comes back at the level they had.</summary>
/// <param name="By">Who comes back.</param>
/// <param name="At">When.</param>
public sealed record ComeBack(Actor By, DateTimeOffset At) : ParticipationCommand(By, At)
{
    internal override string Trigger => "return";
}

/// <summary>A member notes that another no longer takes part. Never for being peripheral: it is a note about absence, and coming back needs nobody's leave.</summary>
/// <param name="Member">Who no longer takes part.</param>
/// <param name="By">Another member, above the entry level.</param>
/// <param name="At">When.</param>
public sealed record MarkInactive(MemberId Member, Actor By, DateTimeOffset At) : ParticipationCommand(By, At)
{
    internal override string Trigger => "mark-inactive";
}

/// <summary>A member retires with honour.</summary>
/// <param name="By">The member.</param>
/// <param name="At">When.</param>
public sealed record Retire(Actor By, DateTimeOffset At) : ParticipationCommand(By, At)
{
    internal override string Trigger => "retire";
}

/// <summary>Somebody leaves, at once and without giving reasons.</summary>
/// <param name="By">Who leaves.</param>
/// <param name="At">When.</param>
public sealed record Depart(Actor By, DateTimeOffset At) : ParticipationCommand(By, At)
{
    internal override string Trigger => "depart";
}

/// <summary>A core member removes somebody, with a reason.</summary>
/// <param name="Member">Who is removed.</param>
/// <param name="Reason">Why; not blank.</param>
/// <param name="By">Another member, of the core.</param>
/// <param name="At">When.</param>
public sealed record Remove(MemberId Member, string Reason, Actor By, DateTimeOffset At) : ParticipationCommand(By, At)
{
    internal override string Trigger => "remove";
}

/// <summary>A member notes what somebody has had access to. Repeating it changes nothing.</summary>
/// <param name="Member">Who had access.</param>
/// <param name="Access">To what; at least one.</param>
/// <param name="By">The member who notes it.</param>
/// <param name="At">When.</param>
public sealed record RecordAccess(MemberId Member, Access Access, Actor By, DateTimeOffset At) : ParticipationCommand(By, At)
{
    internal override string Trigger => "record-access";
}

/// <summary>A member notes what somebody is cut off from. Repeating it changes nothing.</summary>
/// <param name="Member">Who is cut off.</param>
/// <param name="Access">From what; at least one.</param>
/// <param name="By">The member who notes it.</param>
/// <param name="At">When.</param>
public sealed record RecordBarrier(MemberId Member, Access Access, Actor By, DateTimeOffset At) : ParticipationCommand(By, At)
{
    internal override string Trigger => "record-barrier";
}
