using CoP.Domain.Charters;
using CoP.Domain.Deciding;
using CoP.Domain.Streams;
using CoP.Domain.Validation;

namespace CoP.Domain.Gatherings;

/// <summary>The rules of sessions.</summary>
/// <remarks>
/// Whoever facilitates conducts the session, and so does whoever may steer the community; while none of the facilitators is a present member, every
/// present member does, so that no session is ever stuck. Pure and thread-safe. Nothing happens by itself: there are no deadlines that fire.
/// </remarks>
public static partial class SessionDecider
{
    internal const int MostTimes = 10_000;
    internal const int MostContributions = 1_000_000;

    /// <summary>How long after a session its record stays open: seven days, project-authored.</summary>
    public static TimeSpan RecordingWindow { get; } = TimeSpan.FromDays(7);

    /// <summary>Sessions as a kind of activity; the stream's name is the caller's: <c>&lt;community&gt;/session/&lt;name&gt;</c>.</summary>
    public static StreamKind<SessionCommand, SessionEvent, Session> Streams { get; } = new(
        "session",
        Session.Empty,
        SessionFormat.Events,
        new()
        {
            Decide = Decide,
            Evolve = Evolve,
            Steps = Steps,
            IsTerminal = s => SessionMachine.Definition.IsTerminal(s.Status),
            Machines = [SessionMachine.Definition],
        });

    internal static Decision<SessionEvent> Decide(Session state, SessionCommand command, StreamSight sight)
    {
        Guard(command);
        return !command.By.TryGetMember(out var by) ? Refuse(new SessionRefusal.PersonNeeded(command.By))
            : !IsPossible(state.Status, command) ? Refuse(new SessionRefusal.NotPossibleNow(state.Status, command.Trigger))
            : command switch
            {
                PlanSession c => Planning(state, c, c.Outline, c.Space, sight) ?? Named(c.Facilitators, sight)
                    ?? Accept(c, new SessionPlanned(c.Outline, Find(c.Space, sight)!, c.Facilitators)),
                ReviseSession c => Conducting(state, by, sight) ?? Revise(state, c, sight),
                ChangeFacilitators c => Conducting(state, by, sight) ?? Change(state, c, sight),
                SignUp c => Said(state, by, SignUpAnswer.SignedUp) ?? Accept(c, new SignedUp(by)),
                Excuse c => Said(state, by, SignUpAnswer.Excused) ?? Accept(c, new Excused(by)),
                FinishPreparation c => Prepare(state, by, c),
                OpenSession c => Conducting(state, by, sight) ?? Facilitated(state, sight) ?? Accept(c, new SessionOpened()),
                Arrive c => state.PartOf(by).Attended ? Already($"{by} is there") : Accept(c, new Attended(by)),
                RecordAttendance c => Conducting(state, by, sight) ?? InTime(state, c) ?? Attend(state, c, sight),
                BringGuest c => InTime(state, c) ?? Host(state, by, c, sight),
                RecordContribution c => InTime(state, c) ?? Contribute(state, by, c, sight),
                HoldSession c => Conducting(state, by, sight) ?? Facilitated(state, sight) ?? Hold(state, c),
                CancelSession c => Conducting(state, by, sight) ?? Readable("reason", c.Reason) ?? Accept(c, new SessionCancelled(c.Reason)),
                FinishExercises c => FollowUp(state, by, c),
                _ => throw new ArgumentException($"The command {command.Trigger} is none of this module.", nameof(command)),
            };
    }

    private static void Guard(SessionCommand command)
    {
        var isBroken = command switch
        {
            PlanSession c => c.Outline is null || HasUndeclared(c.Outline) || c.Facilitators.Contains(default),
            ReviseSession c => c.Outline is null || HasUndeclared(c.Outline),
            ChangeFacilitators c => c.Facilitators.Contains(default),
            RecordAttendance c => c.Member == default,
            BringGuest c => c.Guest == default,
            RecordContribution c => c.Member == default || !Enum.IsDefined(c.Kind),
            _ => false,
        };
        if (isBroken)
        {
            throw new ArgumentException($"The command {command.Trigger} lacks an outline or a person, or names a kind that is not declared.", nameof(command));
        }
    }

    private static bool HasUndeclared(SessionOutline outline) => outline.Activities.Any(a => a is not null && !Enum.IsDefined(a.Tone));

    private static bool IsPossible(SessionStatus status, SessionCommand command) => command switch
    {
        PlanSession => status == SessionStatus.Unplanned,
        ReviseSession or SignUp or Excuse or OpenSession => status == SessionStatus.Planned,
        ChangeFacilitators or FinishPreparation or CancelSession => status is SessionStatus.Planned or SessionStatus.Open,
        Arrive or HoldSession => status == SessionStatus.Open,
        RecordAttendance or BringGuest or RecordContribution => status is SessionStatus.Open or SessionStatus.Held,
        _ => status == SessionStatus.Held,
    };

    private static Decision<SessionEvent>? Conducting(Session state, MemberId by, StreamSight sight) =>
        Conducts(state, by, sight) ? null : Refuse(new SessionRefusal.NotConducting(by, state.Facilitators));

    private static bool Conducts(Session state, MemberId by, StreamSight sight) =>
        state.Facilitators.Contains(by) || sight.MaySteer(by) || !state.Facilitators.Any(sight.IsPresent);

    private static Decision<SessionEvent>? Facilitated(Session state, StreamSight sight) =>
        state.Facilitators.Any(sight.IsPresent) ? null : Refuse(new SessionRefusal.NobodyFacilitates(state.Facilitators));

    private static Decision<SessionEvent>? Readable(string name, string text) =>
        TextProblem.OfText(text) is { } problem ? Refuse(new SessionRefusal.TextUnreadable(name, problem.Message)) : null;

    private static Space? Find(string name, StreamSight sight) =>
        sight.Community.Charter.Current?.Spaces.FirstOrDefault(s => string.Equals(s.Name, name, StringComparison.OrdinalIgnoreCase));

    private static Decision<SessionEvent> Already(string what) => Refuse(new SessionRefusal.SoAlready(what));

    private static Decision<SessionEvent> Accept(SessionCommand command, SessionEvent happened) => Decisions.Accept<SessionEvent>(command, happened);

    private static Decision<SessionEvent> Refuse(SessionRefusal because) => Decisions.Refuse<SessionEvent>(because);
}
