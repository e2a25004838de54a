using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Gatherings;

/// <content>How the facts of the events become the state.</content>
public static partial class SessionDecider
{
    internal static Session Evolve(Session state, SessionEvent happened, Owner? owner) => (state.Status, happened) switch
    {
        (SessionStatus.Unplanned, SessionPlanned e) => state with { Status = SessionStatus.Planned, Outline = e.Outline, Space = e.Space, Facilitators = e.Facilitators },
        (SessionStatus.Planned, SessionRevised e) => state with { Outline = e.Outline, Space = e.Space },
        (SessionStatus.Planned or SessionStatus.Open, FacilitatorsChanged e) => state with { Facilitators = e.Facilitators },
        (SessionStatus.Planned, SignedUp e) => With(state, e.Member, p => p with { Answer = SignUpAnswer.SignedUp }, owner),
        (SessionStatus.Planned, Excused e) => With(state, e.Member, p => p with { Answer = SignUpAnswer.Excused }, owner),
        (SessionStatus.Planned or SessionStatus.Open, PreparationFinished e) => With(state, e.Member, p => p with { IsPrepared = true }, owner),
        (SessionStatus.Planned, SessionOpened e) => state with { Status = SessionStatus.Open, OpenedAt = e.At },
        (SessionStatus.Open or SessionStatus.Held, Attended e) when !state.PartOf(e.Member).Attended =>
            With(state, e.Member, p => p with { Attended = true }, owner) with { Attendees = state.Attendees + 1, Guests = state.Guests.Remove(e.Member, owner) },
        (SessionStatus.Open or SessionStatus.Held, GuestCame e) => state with { Guests = state.Guests.Set(e.Guest, e.Host, owner) },
        (SessionStatus.Open or SessionStatus.Held, Contributed e) when state.PartOf(e.Member).Attended && e.Times > 0 =>
            With(state, e.Member, p => p.With(e.Kind, e.Times), owner),
        (SessionStatus.Open, SessionHeld e) when state.Attendees > 0 => state with { Status = SessionStatus.Held, HeldAt = e.At },
        (SessionStatus.Planned or SessionStatus.Open, SessionCancelled) => state with { Status = SessionStatus.Cancelled },
        (SessionStatus.Held, ExercisesFinished e) => With(state, e.Member, p => p with { IsFollowedUp = true }, owner),
        _ => throw new CorruptHistoryException(happened.Type, $"the session is {SessionMachine.Definition.NameOf(state.Status)} with {state.Attendees} members there.", null),
    };

    internal static IEnumerable<MachineStep> Steps(Session before, SessionEvent happened, string subject)
    {
        SessionTrigger? trigger = happened switch
        {
            SessionPlanned => SessionTrigger.Plan,
            SessionRevised => SessionTrigger.Revise,
            SessionOpened => SessionTrigger.Open,
            Attended or GuestCame or Contributed => SessionTrigger.Record,
            SessionHeld => SessionTrigger.Hold,
            SessionCancelled => SessionTrigger.Cancel,
            ExercisesFinished => SessionTrigger.FollowUp,
            _ => null,
        };
        return trigger is { } t ? [MachineStep.Of(SessionMachine.Definition, subject, before.Status, t, After(before.Status, t))] : [];
    }

    private static SessionStatus After(SessionStatus before, SessionTrigger trigger) => trigger switch
    {
        SessionTrigger.Plan => SessionStatus.Planned,
        SessionTrigger.Open => SessionStatus.Open,
        SessionTrigger.Hold => SessionStatus.Held,
        SessionTrigger.Cancel => SessionStatus.Cancelled,
        _ => before,
    };

    private static Session With(Session state, MemberId member, Func<SessionPart, SessionPart> change, Owner? owner) =>
        state with { People = state.People.Set(member, change(state.PartOf(member)), owner) };
}
