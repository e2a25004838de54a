using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Participation;

public static partial class ParticipationDecider
{
    internal static ParticipationState Evolve(ParticipationState state, ParticipationEvent happened, Owner? owner)
    {
        state.People.TryGetValue(happened.Member, out var before);
        var after = After(before, happened);
        var people = after is null ? state.People.Remove(happened.Member, owner) : state.People.Set(happened.Member, after, owner);
        return new(
            people,
            Ranked(state, happened.Member, before, after, owner),
            state.PresentCount + Count(after is { IsPresent: true }) - Count(before is { IsPresent: true }),
            state.BelongingCount + Count(after is { Belongs: true }) - Count(before is { Belongs: true }),
            IsFounded: true);
    }

    internal static IEnumerable<MachineStep> Steps(ParticipationState before, ParticipationEvent happened)
    {
        if (TriggerOf(happened) is { } trigger)
        {
            var from = before.StandingOf(happened.Member);
            yield return MachineStep.Of(StandingMachine.Definition, happened.Member.Value, from, trigger, Entered(happened)!.Value);
        }
    }

    private static Membership? After(Membership? before, ParticipationEvent happened) => happened switch
    {
        FounderJoined e => Joined(before, Standing.Outsider, e, e.Level, e.Warrant),
        MemberInvited e => before is null or { Standing: Standing.Departed }
            ? new(Standing.Invited, e.At, e.Level, e.At, e.Warrant)
            : throw Corrupt(e, before),
        InvitationDeclined e => Known(before, e, Standing.Invited) is null ? before : null,
        InvitationAccepted e => Joined(before, Standing.Invited, e, e.Level, e.Warrant),
        MemberWelcomed e => before is null or { Standing: Standing.Invited or Standing.Departed or Standing.Removed }
            ? new(Standing.Member, e.At, e.Level, e.At, e.Warrant)
            : throw Corrupt(e, before),
        RaiseOffered e => Known(before, e, Standing.Member) with { Offer = new(e.Level, e.Warrant.Conferrer ?? throw Corrupt(e, before)) },
        RaiseAccepted e => Known(before, e, Standing.Member) with { Level = e.To, LevelSince = e.At, Offer = null },
        RaiseDeclined e => Known(before, e, Standing.Member) with { Offer = null },
        MemberSteppedBack e => Known(before, e, Standing.Member) with { Level = e.To, LevelSince = e.At, Offer = null },
        AccessRecorded e => Present(before, e, before?.Access | e.Access),
        BarrierRecorded e => Present(before, e, before?.Access & ~e.Access),
        _ => Moved(before, happened),
    };

    private static Membership Moved(Membership? before, ParticipationEvent happened) =>
        before is not null && TriggerOf(happened) is { } trigger && IsDeclared(before.Standing, trigger)
            ? before with { Standing = Entered(happened)!.Value, StandingSince = happened.At, Offer = null }
            : throw Corrupt(happened, before);

    private static Membership Joined(Membership? before, Standing expected, ParticipationEvent happened, Level level, Warrant warrant) =>
        (before?.Standing ?? Standing.Outsider) == expected
            ? new(Standing.Member, happened.At, level, happened.At, warrant)
            : throw Corrupt(happened, before);

    private static Membership Present(Membership? before, ParticipationEvent happened, Access? access) =>
        Known(before, happened, Standing.Member) with { Access = access ?? Access.None };

    private static Membership Known(Membership? before, ParticipationEvent happened, Standing expected) =>
        before is not null && before.Standing == expected ? before : throw Corrupt(happened, before);

    private static PersistentMap<Level, PersistentMap<MemberId, DateTimeOffset>> Ranked(
        ParticipationState state, MemberId member, Membership? before, Membership? after, Owner? owner)
    {
        Level? old = before is { IsPresent: true } ? before.Level : null;
        Level? now = after is { IsPresent: true } ? after.Level : null;
        if (old == now)
        {
            return state.Ranks;
        }

        var ranks = state.Ranks;
        if (old is { } left && ranks.TryGetValue(left, out var there))
        {
            ranks = ranks.Set(left, there.Remove(member, owner), owner);
        }

        if (now is { } entered)
        {
            var members = ranks.TryGetValue(entered, out var known) ? known : PersistentMap<MemberId, DateTimeOffset>.Empty;
            ranks = ranks.Set(entered, members.Set(member, after!.LevelSince, owner), owner);
        }

        return ranks;
    }

    private static Standing? Entered(ParticipationEvent happened) => happened switch
    {
        FounderJoined or InvitationAccepted or MemberWelcomed or MemberReturned => Standing.Member,
        MemberInvited => Standing.Invited,
        InvitationDeclined => Standing.Outsider,
        LeaveTaken => Standing.OnLeave,
        MemberMarkedInactive => Standing.Inactive,
        MemberRetired => Standing.Emeritus,
        MemberDeparted => Standing.Departed,
        MemberRemoved => Standing.Removed,
        _ => null,
    };

    private static StandingTrigger? TriggerOf(ParticipationEvent happened) => happened switch
    {
        FounderJoined => StandingTrigger.Found,
        MemberInvited => StandingTrigger.Invite,
        MemberWelcomed => StandingTrigger.Welcome,
        InvitationAccepted => StandingTrigger.AcceptInvitation,
        InvitationDeclined => StandingTrigger.DeclineInvitation,
        LeaveTaken => StandingTrigger.TakeLeave,
        MemberReturned => StandingTrigger.Return,
        MemberMarkedInactive => StandingTrigger.MarkInactive,
        MemberRetired => StandingTrigger.Retire,
        MemberDeparted => StandingTrigger.Depart,
        MemberRemoved => StandingTrigger.Remove,
        _ => null,
    };

    private static int Count(bool counts) => counts ? 1 : 0;

    private static CorruptHistoryException Corrupt(ParticipationEvent happened, Membership? before) => new(
        happened.Type,
        $"{happened.Member} is {StandingMachine.Definition.NameOf(before?.Standing ?? Standing.Outsider)}.",
        null);
}
