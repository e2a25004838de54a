using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Gatherings;

/// <summary>What may be asked about a session.</summary>
/// <param name="By">Who asks.</param>
/// <param name="At">When.</param>
public abstract record SessionCommand(Actor By, DateTimeOffset At) : DomainCommand(By, At);

/// <summary>Plans a session. Any present member may.</summary>
/// <param name="Outline">What is meant to happen.</param>
/// <param name="Space">The name of one of the charter's spaces; case does not count.</param>
/// <param name="Facilitators">Who facilitates: at least one, each once, all present members.</param>
/// <param name="By">Who plans.</param>
/// <param name="At">When; before the planned end.</param>
public sealed record PlanSession(SessionOutline Outline, string Space, ValueList<MemberId> Facilitators, Actor By, DateTimeOffset At) : SessionCommand(By, At)
{
    internal override string Trigger => "plan-session";
}

/// <summary>Changes what is meant to happen, when or where, before the session begins.</summary>
/// <param name="Outline">The whole new outline.</param>
/// <param name="Space">The name of one of the charter's spaces, described as the charter describes it now.</param>
/// <param name="By">Who conducts the session.</param>
/// <param name="At">When; before the planned end.</param>
public sealed record ReviseSession(SessionOutline Outline, string Space, Actor By, DateTimeOffset At) : SessionCommand(By, At)
{
    internal override string Trigger => "revise-session";
}

/// <summary>Names other facilitators, before the session begins or while it goes on.</summary>
/// <param name="Facilitators">All who facilitate from now on: at least one, each once, all present members.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who conducts the session; any present member, if none of the facilitators is a present member any more.</param>
/// <param name="At">When.</param>
public sealed record ChangeFacilitators(ValueList<MemberId> Facilitators, string Reason, Actor By, DateTimeOffset At) : SessionCommand(By, At)
{
    internal override string Trigger => "change-facilitators";
}

/// <summary>Says that one means to come; takes back an excuse.</summary>
/// <param name="By">The member; nobody says it for another.</param>
/// <param name="At">When; before the session begins.</param>
public sealed record SignUp(Actor By, DateTimeOffset At) : SessionCommand(By, At)
{
    internal override string Trigger => "sign-up";
}

/// <summary>Says that one cannot come; takes back a sign-up.</summary>
/// <param name="By">The member; nobody says it for another.</param>
/// <param name="At">When; before the session begins.</param>
public sealed record Excuse(Actor By, DateTimeOffset At) : SessionCommand(By, At)
{
    internal override string Trigger => "excuse";
}

/// <summary>Says that one has finished reading and exercises before the session.</summary>
/// <param name="By">The member; nobody says it for another.</param>
/// <param name="At">When; until the session ends.</param>
public sealed record FinishPreparation(Actor By, DateTimeOffset At) : SessionCommand(By, At)
{
    internal override string Trigger => "finish-preparation";
}

/// <summary>Begins the session. It may begin earlier or later than planned; the difference is a measure, not a rule.</summary>
/// <param name="By">Who conducts the session.</param>
/// <param name="At">When.</param>
public sealed record OpenSession(Actor By, DateTimeOffset At) : SessionCommand(By, At)
{
    internal override string Trigger => "open-session";
}

/// <summary>Says that one is there. Nobody needs to have signed up.</summary>
/// <param name="By">The member.</param>
/// <param name="At">When; while the session goes on.</param>
public sealed record Arrive(Actor By, DateTimeOffset At) : SessionCommand(By, At)
{
    internal override string Trigger => "arrive";
}

/// <summary>Records that a member is or was there.</summary>
/// <param name="Member">The member: present now, and since before the session ended.</param>
/// <param name="By">Who conducts the session.</param>
/// <param name="At">When; while it goes on, or within <see cref="SessionDecider.RecordingWindow"/> after it.</param>
public sealed record RecordAttendance(MemberId Member, Actor By, DateTimeOffset At) : SessionCommand(By, At)
{
    internal override string Trigger => "record-attendance";
}

/// <summary>Records that somebody came who is no member: a transactional participant. Guests come to public spaces only and never count as members.</summary>
/// <param name="Guest">The guest, by the id that they would bear as a member.</param>
/// <param name="By">Any present member.</param>
/// <param name="At">When; while the session goes on, or within <see cref="SessionDecider.RecordingWindow"/> after it.</param>
public sealed record BringGuest(MemberId Guest, Actor By, DateTimeOffset At) : SessionCommand(By, At)
{
    internal override string Trigger => "bring-guest";
}

/// <summary>Records what a member did in the session. Repeating it records another contribution.</summary>
/// <param name="Member">A member who attended.</param>
/// <param name="Kind">What they did.</param>
/// <param name="By">Somebody who attended, or who conducts the session.</param>
/// <param name="At">When; while the session goes on, or within <see cref="SessionDecider.RecordingWindow"/> after it.</param>
public sealed record RecordContribution(MemberId Member, ContributionKind Kind, Actor By, DateTimeOffset At) : SessionCommand(By, At)
{
    /// <summary>How often: 1 to 10,000, and no more than 1,000,000 of one kind in all. Default: once.</summary>
    public int Times { get; init; } = 1;

    internal override string Trigger => "record-contribution";
}

/// <summary>Ends the session: it has taken place. At least one member must have attended.</summary>
/// <param name="By">Who conducts the session.</param>
/// <param name="At">When.</param>
public sealed record HoldSession(Actor By, DateTimeOffset At) : SessionCommand(By, At)
{
    internal override string Trigger => "hold-session";
}

/// <summary>Calls the session off, before it begins or while it goes on.</summary>
/// <param name="Reason">Why.</param>
/// <param name="By">Who conducts the session.</param>
/// <param name="At">When.</param>
public sealed record CancelSession(string Reason, Actor By, DateTimeOffset At) : SessionCommand(By, At)
{
    internal override string Trigger => "cancel-session";
}

/// <summary>Says that one has finished reading and exercises after the session; also those who missed it may.</summary>
/// <param name="By">The member; nobody says it for another.</param>
/// <param name="At">When; at any time after it.</param>
public sealed record FinishExercises(Actor By, DateTimeOffset At) : SessionCommand(By, At)
{
    internal override string Trigger => "finish-exercises";
}
