using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Participation;
using CoP.Domain.Streams;
using CoP.Domain.Validation;

namespace CoP.Domain.Gatherings;

/// <content>What each command needs.</content>
public static partial class SessionDecider
{
    private static Decision<SessionEvent>? Planning(Session state, SessionCommand command, SessionOutline outline, string space, StreamSight sight) =>
        SessionOutlineValidator.Instance.ReportOn(outline) is { IsValid: false } report ? Refuse(new SessionRefusal.OutlineInvalid(report))
        : outline.End <= command.At ? Refuse(new SessionRefusal.InThePast(outline.End, command.At))
        : Find(space, sight) is not { } found
            ? Refuse(new SessionRefusal.SpaceUnknown(space, (sight.Community.Charter.Current?.Spaces ?? default).Select(s => s.Name).ToValueList()))
        : outline == state.Outline && found == state.Space ? Already("the session is planned so")
        : null;

    private static Decision<SessionEvent> Revise(Session state, ReviseSession command, StreamSight sight) =>
        Planning(state, command, command.Outline, command.Space, sight)
        ?? Accept(command, new SessionRevised(command.Outline, Find(command.Space, sight)!));

    private static Decision<SessionEvent>? Named(ValueList<MemberId> facilitators, StreamSight sight) =>
        facilitators.IsEmpty || facilitators.Distinct().Count() != facilitators.Count ? Refuse(new SessionRefusal.FacilitatorsUnclear(facilitators))
        : facilitators.FirstOrDefault(f => !sight.IsPresent(f)) is var stranger && stranger != default ? NotPresent(stranger, sight)
        : null;

    private static Decision<SessionEvent> Change(Session state, ChangeFacilitators command, StreamSight sight) =>
        Named(command.Facilitators, sight)
        ?? Readable("reason", command.Reason)
        ?? (command.Facilitators == state.Facilitators
            ? Already($"{string.Join(", ", state.Facilitators)} facilitates")
            : Accept(command, new FacilitatorsChanged(command.Facilitators, command.Reason)));

    private static Decision<SessionEvent>? Said(Session state, MemberId by, SignUpAnswer answer) => state.PartOf(by).Answer == answer
        ? Already(answer == SignUpAnswer.SignedUp ? $"{by} has signed up" : $"{by} is excused")
        : null;

    private static Decision<SessionEvent> Prepare(Session state, MemberId by, FinishPreparation command) =>
        state.Outline!.Before.IsEmpty ? Refuse(new SessionRefusal.NothingToDo("before"))
        : state.PartOf(by).IsPrepared ? Already($"{by} is prepared")
        : Accept(command, new PreparationFinished(by));

    private static Decision<SessionEvent> FollowUp(Session state, MemberId by, FinishExercises command) =>
        state.Outline!.After.IsEmpty ? Refuse(new SessionRefusal.NothingToDo("after"))
        : state.PartOf(by).IsFollowedUp ? Already($"{by} has finished")
        : Accept(command, new ExercisesFinished(by));

    private static Decision<SessionEvent>? InTime(Session state, SessionCommand command) =>
        state.HeldAt is { } held && command.At - held > RecordingWindow ? Refuse(new SessionRefusal.RecordClosed(held + RecordingWindow)) : null;

    private static Decision<SessionEvent> Attend(Session state, RecordAttendance command, StreamSight sight) =>
        sight.Community.Participation.Find(command.Member) is not { IsPresent: true } membership ? NotPresent(command.Member, sight)
        : membership.StandingSince > state.HeldAt ? Refuse(new SessionRefusal.NotPresentThen(command.Member, membership.StandingSince, state.HeldAt.Value))
        : state.PartOf(command.Member).Attended ? Already($"{command.Member} is recorded as there")
        : Accept(command, new Attended(command.Member));

    private static Decision<SessionEvent> Host(Session state, MemberId by, BringGuest command, StreamSight sight) =>
        state.Space is { Access: SpaceAccess.Private } space ? Refuse(new SessionRefusal.MembersOnly(space.Name))
        : sight.Community.Participation.Find(command.Guest) is { Belongs: true } ? Refuse(new SessionRefusal.GuestBelongs(command.Guest))
        : state.Guests.ContainsKey(command.Guest) || state.PartOf(command.Guest).Attended ? Already($"{command.Guest} is recorded as there")
        : Accept(command, new GuestCame(command.Guest, by));

    private static Decision<SessionEvent> Contribute(Session state, MemberId by, RecordContribution command, StreamSight sight)
    {
        var recorded = state.PartOf(command.Member).Of(command.Kind);
        return !state.PartOf(by).Attended && !Conducts(state, by, sight) ? Refuse(new SessionRefusal.NotConducting(by, state.Facilitators))
            : !state.PartOf(command.Member).Attended ? Refuse(new SessionRefusal.NotAttending(command.Member))
            : command.Times is < 1 or > MostTimes || recorded + command.Times > MostContributions ? Refuse(new SessionRefusal.TimesOutOfRange(command.Times, recorded))
            : Accept(command, new Contributed(command.Member, command.Kind, command.Times));
    }

    private static Decision<SessionEvent> Hold(Session state, HoldSession command) =>
        state.Attendees == 0 ? Refuse(new SessionRefusal.NobodyThere(state.Guests.Count)) : Accept(command, new SessionHeld());

    private static Decision<SessionEvent> NotPresent(MemberId member, StreamSight sight) =>
        Refuse(new SessionRefusal.NotPresent(member, StandingMachine.Definition.NameOf(sight.Community.Participation.StandingOf(member))));
}
