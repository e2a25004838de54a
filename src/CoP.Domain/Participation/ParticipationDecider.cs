using CoP.Domain.Deciding;
using CoP.Domain.Validation;

namespace CoP.Domain.Participation;

/// <summary>The rules of taking part: legitimacy is conferred, participation is voluntary, the periphery has no deadline.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static partial class ParticipationDecider
{
    /// <summary>Makes the decider of participation alone, over the rest of the community.</summary>
    /// <param name="rules">What it needs to know of the rest.</param>
    /// <returns>The decider.</returns>
    public static Decider<ParticipationCommand, ParticipationEvent, ParticipationState> Over(IJoiningRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new("participation", ParticipationState.Empty, (s, c) => Decide(s, c, rules), Evolve, _ => false, Steps);
    }

    internal static Decision<ParticipationEvent> Decide(ParticipationState state, ParticipationCommand command, IJoiningRules rules)
    {
        if (command is GatherFoundingCircle gather)
        {
            return Gather(state, gather, rules);
        }

        if (!command.By.TryGetMember(out var by))
        {
            return No(new ParticipationRefusal.PersonNeeded(command.By));
        }

        return command switch
        {
            AcceptInvitation => Own(state, command, by, StandingTrigger.AcceptInvitation),
            DeclineInvitation => Own(state, command, by, StandingTrigger.DeclineInvitation),
            TakeLeave => Own(state, command, by, StandingTrigger.TakeLeave),
            ComeBack => Own(state, command, by, StandingTrigger.Return),
            Retire => Own(state, command, by, StandingTrigger.Retire),
            Depart => Own(state, command, by, StandingTrigger.Depart),
            _ when !state.IsPresent(by) => No(new ParticipationRefusal.ActorNotPresent(by, state.StandingOf(by))),
            Invite c => Confer(state, c, c.Newcomer, by, StandingTrigger.Invite, rules),
            Welcome c => Confer(state, c, c.Newcomer, by, StandingTrigger.Welcome, rules),
            OfferRaise c => Offer(state, c, by, rules.Policy.Scheme),
            AcceptRaise c => AcceptOffer(state, c, by),
            DeclineRaise c => DeclineOffer(state, c, by),
            StepBack c => Step(state, c, by, rules.Policy.Scheme),
            MarkInactive c => Mark(state, c, by, rules.Policy.Scheme),
            Remove c => Expel(state, c, by, rules.Policy.Scheme),
            RecordAccess c => NoteAccess(state, c, c.Member, c.Access, given: true),
            RecordBarrier c => NoteAccess(state, c, c.Member, c.Access, given: false),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    private static Decision<ParticipationEvent> Gather(ParticipationState state, GatherFoundingCircle command, IJoiningRules rules) => state.IsFounded
        ? No(new ParticipationRefusal.FoundedAlready())
        : Yes(command, [.. command.Founders.Select(f => new FounderJoined(f, rules.Policy.Scheme.Top, new Warrant.Founding()))]);

    private static Decision<ParticipationEvent> Own(ParticipationState state, ParticipationCommand command, MemberId by, StandingTrigger trigger)
    {
        var standing = state.StandingOf(by);
        return !IsDeclared(standing, trigger) ? No(new ParticipationRefusal.NotPossibleNow(by, standing, trigger)) : Yes(command, trigger switch
        {
            StandingTrigger.AcceptInvitation => new InvitationAccepted(by, state.People[by].Level, state.People[by].Legitimacy),
            StandingTrigger.DeclineInvitation => new InvitationDeclined(by),
            StandingTrigger.TakeLeave => new LeaveTaken(by),
            StandingTrigger.Return => new MemberReturned(by),
            StandingTrigger.Retire => new MemberRetired(by),
            _ => new MemberDeparted(by),
        });
    }

    private static Decision<ParticipationEvent> Confer(
        ParticipationState state, ParticipationCommand command, MemberId newcomer, MemberId by, StandingTrigger trigger, IJoiningRules rules)
    {
        if (newcomer == default)
        {
            throw new ArgumentException("The newcomer has no id.", nameof(command));
        }

        var standing = state.StandingOf(newcomer);
        var scheme = rules.Policy.Scheme;
        var level = state.People[by].Level;
        return !IsDeclared(standing, trigger) ? No(new ParticipationRefusal.NotPossibleNow(newcomer, standing, trigger))
            : !rules.MayConfer(level) ? No(new ParticipationRefusal.MayNotConfer(by, level))
            : standing == Standing.Removed && level != scheme.Top ? No(new ParticipationRefusal.CoreOnly(by, level, scheme.Top))
            : trigger == StandingTrigger.Invite ? Yes(command, new MemberInvited(newcomer, scheme.Entry, new Warrant.Conferred(by)))
            : Yes(command, new MemberWelcomed(newcomer, scheme.Entry, new Warrant.Conferred(by)));
    }

    private static Decision<ParticipationEvent> Offer(ParticipationState state, OfferRaise command, MemberId by, LevelScheme scheme)
    {
        var asked = scheme.RankOf(command.Level);
        var own = state.People[by].Level;
        return command.Member == by ? No(new ParticipationRefusal.NotForOneself(by, command.Trigger))
            : asked < 0 ? No(new ParticipationRefusal.LevelUnknown(command.Level, scheme))
            : state.Find(command.Member) is not { IsPresent: true } member ? Absent(state, command.Member)
            : member.Offer is { } open ? No(new ParticipationRefusal.OfferOpen(command.Member, open))
            : asked >= scheme.RankOf(member.Level) ? No(new ParticipationRefusal.NoRaise(command.Member, member.Level, command.Level))
            : asked < scheme.RankOf(own) && IsAnybodyAbove(state, own, scheme) ? No(new ParticipationRefusal.BeyondOwnLevel(by, own, command.Level))
            : Yes(command, new RaiseOffered(command.Member, command.Level, new Warrant.Conferred(by)));
    }

    private static Decision<ParticipationEvent> AcceptOffer(ParticipationState state, AcceptRaise command, MemberId by) =>
        state.People[by] is { Offer: { } offer } member
            ? Yes(command, new RaiseAccepted(by, member.Level, offer.Level, new Warrant.Conferred(offer.By)))
            : No(new ParticipationRefusal.NoOffer(by));

    private static Decision<ParticipationEvent> DeclineOffer(ParticipationState state, DeclineRaise command, MemberId by) =>
        state.Find(command.Member)?.Offer is not { } offer ? No(new ParticipationRefusal.NoOffer(command.Member))
            : by != command.Member && by != offer.By ? No(new ParticipationRefusal.NotYours(command.Member, by))
            : Yes(command, new RaiseDeclined(command.Member));

    private static Decision<ParticipationEvent> Step(ParticipationState state, StepBack command, MemberId by, LevelScheme scheme)
    {
        var present = state.People[by].Level;
        return scheme.RankOf(command.Level) < 0 ? No(new ParticipationRefusal.LevelUnknown(command.Level, scheme))
            : scheme.RankOf(command.Level) <= scheme.RankOf(present) ? No(new ParticipationRefusal.NoStepBack(by, present, command.Level))
            : Yes(command, new MemberSteppedBack(by, present, command.Level, new Warrant.Self()));
    }

    private static Decision<ParticipationEvent> Mark(ParticipationState state, MarkInactive command, MemberId by, LevelScheme scheme)
    {
        var standing = state.StandingOf(command.Member);
        var level = state.People[by].Level;
        return command.Member == by ? No(new ParticipationRefusal.NotForOneself(by, command.Trigger))
            : !IsDeclared(standing, StandingTrigger.MarkInactive) ? No(new ParticipationRefusal.NotPossibleNow(command.Member, standing, StandingTrigger.MarkInactive))
            : level == scheme.Entry && IsAnybodyAbove(state, level, scheme) ? No(new ParticipationRefusal.CoreOnly(by, level, scheme.Top))
            : Yes(command, new MemberMarkedInactive(command.Member, new Warrant.Conferred(by)));
    }

    private static Decision<ParticipationEvent> Expel(ParticipationState state, Remove command, MemberId by, LevelScheme scheme)
    {
        var standing = state.StandingOf(command.Member);
        var level = state.People[by].Level;
        return command.Member == by ? No(new ParticipationRefusal.NotForOneself(by, command.Trigger))
            : !IsDeclared(standing, StandingTrigger.Remove) ? No(new ParticipationRefusal.NotPossibleNow(command.Member, standing, StandingTrigger.Remove))
            : level != scheme.Top ? No(new ParticipationRefusal.CoreOnly(by, level, scheme.Top))
            : string.IsNullOrWhiteSpace(command.Reason) ? No(new ParticipationRefusal.Missing("reason"))
            : TextProblem.OfText(command.Reason) is not null ? No(new ParticipationRefusal.Missing("readable reason"))
            : Yes(command, new MemberRemoved(command.Member, command.Reason, new Warrant.Conferred(by)));
    }

    private static Decision<ParticipationEvent> NoteAccess(
        ParticipationState state, ParticipationCommand command, MemberId member, Access access, bool given)
    {
        if (state.Find(member) is not { IsPresent: true } membership)
        {
            return Absent(state, member);
        }

        var news = access & (given ? ~membership.Access : membership.Access);
        return access == Access.None ? No(new ParticipationRefusal.Missing("access"))
            : news == Access.None ? Yes(command)
            : Yes(command, given ? new AccessRecorded(member, news) : new BarrierRecorded(member, news));
    }

    // Where the levels closer to the work stand empty, those who are left may fill them: a community must not lock itself out of its own core.
    private static bool IsAnybodyAbove(ParticipationState state, Level level, LevelScheme scheme)
    {
        for (var rank = scheme.RankOf(level) - 1; rank >= 0; rank--)
        {
            if (state.CountAt(scheme.Levels[rank]) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDeclared(Standing from, StandingTrigger trigger) => StandingMachine.Definition.Find(from, trigger).Length > 0;

    private static Decision<ParticipationEvent> Absent(ParticipationState state, MemberId member) =>
        No(new ParticipationRefusal.NotPresent(member, state.StandingOf(member)));

    private static Decision<ParticipationEvent> No(ParticipationRefusal because) => Decisions.Refuse<ParticipationEvent>(because);

    private static Decision<ParticipationEvent> Yes(ParticipationCommand command, params ReadOnlySpan<ParticipationEvent> events) =>
        Decisions.Accept(command, events);
}
