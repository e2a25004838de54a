using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Streams;

namespace CoP.Domain.Sponsorship;

/// <summary>The rules of sponsorship: a sponsor grants and is told; the community accepts, answers and is never ordered.</summary>
/// <remarks>
/// Either side acts for itself only: who sponsors answers nothing for the community, even as a member of its core. The office outlives its holder: when a sponsoring member
/// leaves the community, the office acts. Pure and thread-safe. Nothing fires by itself: <see cref="Due"/> says what a deadline asks for.
/// </remarks>
public static partial class SponsorshipDecider
{
    /// <summary>Sponsorships as a kind of activity: <c>&lt;community&gt;/sponsorship/&lt;name&gt;</c>.</summary>
    public static StreamKind<SponsorshipCommand, SponsorshipEvent, SponsorshipState> Streams { get; } = new(
        "sponsorship",
        SponsorshipState.Empty,
        SponsorshipFormat.Events,
        new()
        {
            Decide = Decide,
            Evolve = Evolve,
            Steps = Steps,
            IsTerminal = s => s.Status is SponsorshipStatus.Declined or SponsorshipStatus.Withdrawn or SponsorshipStatus.Ended,
            Machines = [SponsorshipMachine.Definition, DemandMachine.Definition, GoalMachine.Definition],
        });

    /// <summary>Lists the commands that deadlines ask for. Pure.</summary>
    /// <param name="state">The sponsorship.</param>
    /// <param name="now">The instant.</param>
    /// <returns>At most one command: the withdrawal whose moment has come, or the suspension of what has lapsed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is <see langword="null"/>.</exception>
    public static ValueList<SponsorshipCommand> Due(SponsorshipState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Status switch
        {
            SponsorshipStatus.OnNotice when state.StopsAt <= now => [new CompleteWithdrawal(Actor.Deadline, now)],
            SponsorshipStatus.Active when state.HasLapsed(now) => [new SuspendSponsorship(Actor.Deadline, now)],
            _ => [],
        };
    }

    internal static Decision<SponsorshipEvent> Decide(SponsorshipState state, SponsorshipCommand command, StreamSight sight)
    {
        RequireWhole(command);
        return (Objection(state, command) ?? Stranger(state, command, sight)) is { } no ? Refuse(no) : command switch
        {
            OfferSponsorship c => Offer(c),
            RetractOffer c => Accept(c, new SponsorshipRetracted()),
            AcceptSponsorship c => Agree(state, c),
            DeclineSponsorship c => Unread(c.Reason) ?? Accept(c, new SponsorshipDeclined(c.Reason)),
            GiveNotice c => Notice(state, c),
            RescindNotice c => state.StopsAt is null ? Refuse(new SponsorshipRefusal.NotOnNotice()) : Accept(c, new NoticeRescinded()),
            CompleteWithdrawal c => Complete(state, c),
            SuspendSponsorship c => Suspend(state, c),
            EndSponsorship c => Unread(c.Reason) ?? Accept(c, new SponsorshipEnded(c.Reason)),
            GrantResource c => Grant(state, c),
            RenewGrant c => Renew(state, c),
            WithdrawGrant c => Withdraw(state, c),
            ReportToSponsor c => Report(c),
            ProposeBalance c => Propose(state, c),
            AgreeBalance c => Agree(state, c),
            _ => Answer(state, command),
        };
    }

    private static SponsorshipRefusal? Objection(SponsorshipState state, SponsorshipCommand command) => state.Status switch
    {
        SponsorshipStatus.Unoffered => command is OfferSponsorship ? null : new SponsorshipRefusal.NotOffered(),
        SponsorshipStatus.Declined or SponsorshipStatus.Withdrawn or SponsorshipStatus.Ended => new SponsorshipRefusal.Over(state.Status),
        SponsorshipStatus.Proposed => command is OfferSponsorship or RetractOffer or AcceptSponsorship or DeclineSponsorship ? null : new SponsorshipRefusal.NotAnswered(),
        _ when command is OfferSponsorship or RetractOffer or AcceptSponsorship or DeclineSponsorship => new SponsorshipRefusal.AnsweredAlready(state.Since!.Value),
        SponsorshipStatus.OnNotice when state.StopsAt <= command.At && command is not CompleteWithdrawal => new SponsorshipRefusal.NoticeTookEffect(state.StopsAt.Value),
        _ => null,
    };

    private static SponsorshipRefusal? Stranger(SponsorshipState state, SponsorshipCommand command, StreamSight sight) => command switch
    {
        OfferSponsorship c => !c.Office.IsOffice || !(c.By.IsMember || c.By == c.Office) ? new SponsorshipRefusal.OfficeNeeded(c.Office, c.By)
            : state.Status == SponsorshipStatus.Proposed ? NotTheSponsor(state, c.By) : null,
        RetractOffer or GiveNotice or RescindNotice or GrantResource or RenewGrant or WithdrawGrant or DemandDeliverable or DropDemand => NotTheSponsor(state, command.By),
        AcceptSponsorship or DeclineSponsorship or EndSponsorship or AnswerDemand or AdoptGoal or DropGoal => NotTheCommunity(state, command.By, sight),
        ReportToSponsor or TakeUpDemand => !command.By.IsMember ? new SponsorshipRefusal.PersonNeeded(command.By)
            : state.IsSponsor(command.By) ? new SponsorshipRefusal.SponsorsSide(command.By) : null,
        ProposeGoal => state.IsSponsor(command.By) || command.By.IsMember ? null : new SponsorshipRefusal.PersonNeeded(command.By),
        ProposeBalance or AgreeBalance => state.IsSponsor(command.By) ? null : NotTheCommunity(state, command.By, sight),
        _ => null,
    };

    private static SponsorshipRefusal.NotTheSponsor? NotTheSponsor(SponsorshipState state, Actor by) =>
        state.IsSponsor(by) ? null : new(by, state.Sponsor!.Value, state.Office!.Value);

    private static SponsorshipRefusal? NotTheCommunity(SponsorshipState state, Actor by, StreamSight sight) =>
        state.IsSponsor(by) ? new SponsorshipRefusal.SponsorsSide(by)
        : sight.MaySteer(by) ? null
        : new SponsorshipRefusal.MayNotSteer(by);

    private static void RequireWhole(SponsorshipCommand command)
    {
        var isWhole = command switch
        {
            OfferSponsorship c => c.Terms is not null && c.Terms.Grants.All(IsWhole) && (c.Terms.Reporting is not { } rhythm || Enum.IsDefined(rhythm.Unit)),
            GrantResource c => IsWhole(c.Terms),
            ReportToSponsor c => !c.Evidence.Contains(default),
            AnswerDemand c => Enum.IsDefined(c.Answer),
            _ => true,
        };
        if (!isWhole)
        {
            throw new ArgumentException("The command lacks terms, or names nobody, no stream, or a word that is not declared.", nameof(command));
        }
    }

    private static bool IsWhole(ResourceTerms? terms) =>
        terms is not null && Enum.IsDefined(terms.Kind) && (terms.Time is not { } time || (Enum.IsDefined(time.Per) && !time.For.Contains(default)));

    private static Decision<SponsorshipEvent> Accept(SponsorshipCommand command, params ReadOnlySpan<SponsorshipEvent> events) => Decisions.Accept(command, events);

    private static Decision<SponsorshipEvent> Refuse(Refusal because) => Decisions.Refuse<SponsorshipEvent>(because);
}
