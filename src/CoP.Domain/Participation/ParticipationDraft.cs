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

    private readonly List<LevelCount> counts = [.. state.Counts];
    private PersistentMap<MemberId, Membership> people = state.People;
    private PersistentMap<MemberId, DateTimeOffset> core = state.Core;
    private Level? top = state.Top;
    private int belonging = state.BelongingCount;
    private bool isFounded = state.IsFounded;
    private Seniority? ranks = owner is null ? state.Ranks : null;

    public ParticipationState Build()
    {
        var built = new ParticipationState(people, top, core, counts.Where(c => c.Members > 0).OrderBy(c => c.Level).ToValueList(), belonging, isFounded);
        return ranks is null ? built : built with { Ranks = ranks.Of(people) };
    }

    public void Apply(ParticipationEvent happened)
    {
        switch (happened)
        {
            case AccessRecorded e:
                ref var given = ref Present(e);
                given.Access |= e.Access;
                break;
            case BarrierRecorded e:
                ref var barred = ref Present(e);
                barred.Access &= ~e.Access;
                break;
            case RaiseOffered e:
                ref var offered = ref Present(e);
                offered.Offer = new(e.Level, e.Warrant.Conferrer ?? throw Corrupt(e, Standing.Member));
                break;
            case RaiseDeclined e:
                ref var declined = ref Present(e);
                declined.Offer = null;
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
        if (isFounded && top != e.Level)
        {
            throw Corrupt(e, Standing.Outsider);
        }

        (isFounded, top) = (true, e.Level);
        Enter(e, StandingTrigger.Found, e.Level, e.Warrant);
    }

    private void Enter(ParticipationEvent e, StandingTrigger trigger, Level level, Warrant warrant)
    {
        ref var slot = ref PersistentMap<MemberId, Membership>.Slot(ref people, e.Member, owner);
        var before = Unsafe.IsNullRef(ref slot) ? Standing.Outsider : slot.Standing;
        var former = Unsafe.IsNullRef(ref slot) ? level : slot.Level;
        var after = new Membership(Next(e, before, trigger), e.At, level, e.At, warrant);
        if (Unsafe.IsNullRef(ref slot))
        {
            people = people.Set(e.Member, after, owner);
        }
        else
        {
            slot = after;
        }

        Count(e.Member, before, former, after);
    }

    private void Move(ParticipationEvent e, StandingTrigger trigger)
    {
        ref var slot = ref Known(e);
        var before = slot.Standing;
        slot.Standing = Next(e, before, trigger);
        slot.StandingSince = e.At;
        slot.Offer = null;
        Count(e.Member, before, slot.Level, slot);
    }

    private void Relevel(ParticipationEvent e, Level from, Level to)
    {
        ref var slot = ref Present(e);
        if (slot.Level != from)
        {
            throw Corrupt(e, slot.Standing);
        }

        var since = slot.LevelSince;
        slot.Level = to;
        slot.LevelSince = e.At;
        slot.Offer = null;
        Leave(e.Member, from, since);
        Arrive(e.Member, to, e.At);
    }

    private void Forget(InvitationDeclined e)
    {
        _ = Next(e, Known(e).Standing, StandingTrigger.DeclineInvitation);
        people = people.Remove(e.Member, owner);
    }

    private void Count(MemberId member, Standing before, Level former, in Membership after)
    {
        belonging += (after.Belongs ? 1 : 0) - (Membership.IsBelonging(before) ? 1 : 0);
        if ((before == Standing.Member) == after.IsPresent)
        {
            return;
        }

        if (after.IsPresent)
        {
            Arrive(member, after.Level, after.LevelSince);
        }
        else
        {
            Leave(member, former, after.LevelSince);
        }
    }

    private void Arrive(MemberId member, Level level, DateTimeOffset since)
    {
        Shift(level, 1);
        ranks = ranks?.Arrived(member, level, since);
        if (level == top)
        {
            core = core.Set(member, since, owner);
        }
    }

    private void Leave(MemberId member, Level level, DateTimeOffset since)
    {
        Shift(level, -1);
        ranks = ranks?.Left(member, level, since);
        if (level == top)
        {
            core = core.Remove(member, owner);
        }
    }

    private void Shift(Level level, int by)
    {
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i].Level == level)
            {
                counts[i] = new(level, counts[i].Members + by);
                return;
            }
        }

        counts.Add(new(level, by));
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
        Machine.Next((int)from, (int)trigger) is >= 0 and var to ? (Standing)to : throw Corrupt(e, from);

    private static CorruptHistoryException Corrupt(ParticipationEvent happened, Standing standing) => new(
        happened.Type, $"{happened.Member} is {StandingMachine.Definition.NameOf(standing)}, or not at the level that it tells of.", null);
}
