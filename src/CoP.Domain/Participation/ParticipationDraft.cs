using System.Runtime.CompilerServices;
using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.StateMachines;

namespace CoP.Domain.Participation;

/// <summary>A state under construction: the facts of events are copied in, then it is built once. One event or a million take the same way.</summary>
/// <remarks>With an owner it writes in place what the owner made, without one it copies; for one thread, and thrown away after an exception.</remarks>
internal sealed class ParticipationDraft(ParticipationState state, Owner? owner)
{
    private static readonly CompiledStateMachine<Standing, StandingTrigger> Machine = StandingMachine.Definition.Compile();

    private PersistentMap<MemberId, Membership> people = state.People;
    private PersistentMap<Level, PersistentMap<MemberId, DateTimeOffset>> ranks = state.Ranks;
    private Level entry = state.Entry;
    private int present = state.PresentCount;
    private int belonging = state.BelongingCount;
    private bool isFounded = state.IsFounded;

    public ParticipationState Build() => new(people, ranks, entry, present, belonging, isFounded);

    public void Apply(ParticipationEvent happened)
    {
        switch (happened)
        {
            case AccessRecorded e:
                ref var given = ref Present(e);
                given = given with { Access = given.Access | e.Access };
                break;
            case BarrierRecorded e:
                ref var barred = ref Present(e);
                barred = barred with { Access = barred.Access & ~e.Access };
                break;
            case RaiseOffered e:
                ref var offered = ref Present(e);
                offered = offered with { Offer = new(e.Level, e.Warrant.Conferrer ?? throw Corrupt(e, Standing.Member)) };
                break;
            case RaiseDeclined e:
                ref var declined = ref Present(e);
                declined = declined with { Offer = null };
                break;
            case RaiseAccepted e:
                Relevel(e, e.From, e.To);
                break;
            case MemberSteppedBack e:
                Relevel(e, e.From, e.To);
                break;
            default:
                Stand(happened);
                break;
        }
    }

    private void Stand(ParticipationEvent happened)
    {
        switch (happened)
        {
            case LeaveTaken e:
                Move(e, StandingTrigger.TakeLeave);
                break;
            case MemberReturned e:
                Move(e, StandingTrigger.Return);
                break;
            case MemberWelcomed e:
                Enter(e, StandingTrigger.Welcome, e.Level, e.Warrant);
                break;
            case MemberInvited e:
                Enter(e, StandingTrigger.Invite, e.Level, e.Warrant);
                break;
            case InvitationAccepted e:
                Enter(e, StandingTrigger.AcceptInvitation, e.Level, e.Warrant);
                break;
            case FounderJoined e:
                Found(e);
                break;
            case InvitationDeclined e:
                Forget(e);
                break;
            default:
                Move(happened, ParticipationDecider.TriggerOf(happened) ?? throw Corrupt(happened, Standing.Outsider));
                break;
        }
    }

    private void Found(FounderJoined e)
    {
        if (isFounded && entry != e.Entry)
        {
            throw Corrupt(e, Standing.Outsider);
        }

        (isFounded, entry) = (true, e.Entry);
        Enter(e, StandingTrigger.Found, e.Level, e.Warrant);
    }

    private void Enter(ParticipationEvent e, StandingTrigger trigger, Level level, Warrant warrant)
    {
        ref var slot = ref PersistentMap<MemberId, Membership>.Slot(ref people, e.Member, owner);
        var before = Unsafe.IsNullRef(ref slot) ? default : slot;
        var after = new Membership(Next(e, before.Standing, trigger), e.At, level, e.At, warrant);
        if (Unsafe.IsNullRef(ref slot))
        {
            people = people.Set(e.Member, after, owner);
        }
        else
        {
            slot = after;
        }

        Count(e.Member, before, after);
    }

    private void Move(ParticipationEvent e, StandingTrigger trigger)
    {
        ref var slot = ref Known(e);
        var before = slot;
        slot = before with { Standing = Next(e, before.Standing, trigger), StandingSince = e.At, Offer = null };
        Count(e.Member, before, slot);
    }

    private void Relevel(ParticipationEvent e, Level from, Level to)
    {
        ref var slot = ref Present(e);
        if (slot.Level != from)
        {
            throw Corrupt(e, slot.Standing);
        }

        slot = slot with { Level = to, LevelSince = e.At, Offer = null };
        Unrank(e.Member, from);
        Rank(e.Member, to, e.At);
    }

    private void Forget(InvitationDeclined e)
    {
        _ = Next(e, Known(e).Standing, StandingTrigger.DeclineInvitation);
        people = people.Remove(e.Member, owner);
    }

    private void Count(MemberId member, in Membership before, in Membership after)
    {
        belonging += (after.Belongs ? 1 : 0) - (before.Belongs ? 1 : 0);
        if (before.IsPresent == after.IsPresent)
        {
            return;
        }

        if (after.IsPresent)
        {
            present++;
            Rank(member, after.Level, after.LevelSince);
        }
        else
        {
            present--;
            Unrank(member, before.Level);
        }
    }

    // Most of a community is at the entry level; only those who have come closer are indexed.
    private void Rank(MemberId member, Level level, DateTimeOffset since)
    {
        if (level != entry)
        {
            var there = ranks.TryGetValue(level, out var known) ? known : PersistentMap<MemberId, DateTimeOffset>.Empty;
            ranks = ranks.Set(level, there.Set(member, since, owner), owner);
        }
    }

    private void Unrank(MemberId member, Level level)
    {
        if (level != entry)
        {
            ranks = ranks.Set(level, ranks[level].Remove(member, owner), owner);
        }
    }

    private ref Membership Present(ParticipationEvent e)
    {
        ref var slot = ref Known(e);
        if (slot.Standing != Standing.Member)
        {
            throw Corrupt(e, slot.Standing);
        }

        return ref slot;
    }

    private ref Membership Known(ParticipationEvent e)
    {
        ref var slot = ref PersistentMap<MemberId, Membership>.Slot(ref people, e.Member, owner);
        if (Unsafe.IsNullRef(ref slot))
        {
            throw Corrupt(e, Standing.Outsider);
        }

        return ref slot;
    }

    private static Standing Next(ParticipationEvent e, Standing from, StandingTrigger trigger) =>
        Machine.TryNext(from, trigger, out var to) ? to : throw Corrupt(e, from);

    private static CorruptHistoryException Corrupt(ParticipationEvent happened, Standing standing) => new(
        happened.Type, $"{happened.Member} is {StandingMachine.Definition.NameOf(standing)}, or not at the level that it tells of.", null);
}
