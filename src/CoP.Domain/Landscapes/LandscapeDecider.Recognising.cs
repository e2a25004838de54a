using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Landscapes;

public static partial class LandscapeDecider
{
    private static Decision<LandscapeEvent> Recognise(Landscape state, RecogniseBroker command, LandscapeView view)
    {
        var seat = new BrokerSeat(command.Broker, new(command.On, command.Toward));
        var recognised = state.Brokers.TryGetValue(seat, out var found) ? found : [];
        var lapsed = view.HasLapsed(seat, recognised);
        var refusal = Absent(command, command.On, view, out var by)
            ?? (by == command.Broker ? new LandscapeRefusal.NotForOneself(by, command.Trigger) : null)
            ?? Unfit(state, command.Broker, command.On, view)
            ?? Unfit(state, command.Broker, command.Toward, view)
            ?? (!lapsed && recognised.Any(r => r.In == command.On) ? new LandscapeRefusal.RecognisedAlready(command.Broker, command.On) : null);
        var now = new BrokerRecognised(command.Broker, command.On, command.Toward, by);
        return refusal is not null ? Refuse(refusal)
            : lapsed ? Accept(command, new BrokeringEnded(command.Broker, command.On, command.Toward, LinkEnd.Lapsed), now)
            : Accept(command, now);
    }

    private static Decision<LandscapeEvent> End(Landscape state, EndBrokering command, LandscapeView view)
    {
        var seat = new BrokerSeat(command.Broker, new(command.One, command.Other));
        return !state.Brokers.TryGetValue(seat, out var recognised)
            ? Refuse(new LandscapeRefusal.NotRecognised(command.Broker, $"broker between {seat.Between}"))
            : (view.HasLapsed(seat, recognised) ? LinkEnd.Lapsed : EndBy(command.By, command.Broker, recognised, view, command.One, command.Other)) is { } reason
                ? Accept(command, new BrokeringEnded(command.Broker, command.One, command.Other, reason))
                : Refuse(new LandscapeRefusal.NotYours(command.By, command.Trigger, $"{command.Broker}, who recognised them, or who may steer {command.One} or {command.Other}"));
    }

    private static Decision<LandscapeEvent> Recognise(Landscape state, RecogniseRole command, LandscapeView view)
    {
        var refusal = Absent(command, command.In, view, out var by)
            ?? (by == command.Person ? new LandscapeRefusal.NotForOneself(by, command.Trigger) : null)
            ?? (state.RecognitionsOf(command.Role, command.Person).Any(r => r.In == command.In) ? new LandscapeRefusal.RecognisedAlready(command.Person, command.In) : null)
            ?? (LandscapeRefusal?)Text("what for", command.For);
        return refusal is not null ? Refuse(refusal) : Accept(command, new RoleRecognised(command.Role, command.Person, command.In, by, command.For));
    }

    private static Decision<LandscapeEvent> Withdraw(Landscape state, WithdrawRole command, LandscapeView view)
    {
        var here = state.RecognitionsOf(command.Role, command.Person).Where(r => r.In == command.In).ToValueList();
        return here.IsEmpty
            ? Refuse(new LandscapeRefusal.NotRecognised(command.Person, $"{command.Role} in {command.In}"))
            : (view.HasEnded(command.In) ? LinkEnd.Lapsed : EndBy(command.By, command.Person, here, view, command.In)) is { } reason
                ? Accept(command, new RoleWithdrawn(command.Role, command.Person, command.In, reason))
                : Refuse(new LandscapeRefusal.NotYours(command.By, command.Trigger, $"{command.Person}, who recognised them, or who may steer {command.In}"));
    }

    private static Decision<LandscapeEvent> Recognise(Landscape state, RecogniseCompetence command, LandscapeView view)
    {
        var refusal = Absent(command, command.In, view, out var by)
            ?? (by == command.Person ? new LandscapeRefusal.NotForOneself(by, command.Trigger) : null)
            ?? Absent(command.Person, command.In, view)
            ?? (LandscapeRefusal?)Line("the element", command.Element)
            ?? (state.ProfileOf(command.Person).Find(command.In, command.Element)?.By.Contains(by) == true ? new LandscapeRefusal.RecognisedAlready(command.Person, command.In) : null);
        return refusal is not null ? Refuse(refusal) : Accept(command, new CompetenceRecognised(command.Person, command.In, command.Element, by));
    }

    private static LinkEnd? EndBy(Actor by, MemberId person, ValueList<Recognition> recognised, LandscapeView view, params ReadOnlySpan<CommunityId> sides)
    {
        if (by.TryGetMember(out var member) && member == person)
        {
            return LinkEnd.SteppedDown;
        }

        foreach (var side in sides)
        {
            if (view.MaySteer(side, by) || (by.IsMember && recognised.Any(r => r.In == side && r.By == member && view.IsPresent(side, member))))
            {
                return LinkEnd.Withdrawn;
            }
        }

        return null;
    }

    private static LandscapeRefusal? Unfit(Landscape state, MemberId broker, CommunityId side, LandscapeView view)
    {
        if (view.Find(side)?.Participation.Find(broker) is not { IsPresent: true } membership)
        {
            return Absent(broker, side, view);
        }

        var scheme = view.Find(side)!.Rules.Participation.Scheme;
        var needed = Math.Max(0, scheme.Levels.Count - 1 - state.Policy.BrokerSteps);
        return scheme.RankOf(membership.Level) > needed ? new LandscapeRefusal.TooFarOut(broker, side, membership.Level, scheme.Levels[needed]) : null;
    }
}
