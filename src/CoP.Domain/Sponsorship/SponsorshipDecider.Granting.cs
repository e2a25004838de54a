using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Validation;

namespace CoP.Domain.Sponsorship;

public static partial class SponsorshipDecider
{
    private static Decision<SponsorshipEvent> Offer(OfferSponsorship c) => Unfit(c.Terms, c.At) is { } no
        ? Refuse(no)
        : Accept(c, new SponsorshipOffered(c.Office, c.Terms with { Grants = c.Terms.Grants.Select(InUtc).ToValueList() }));

    private static Decision<SponsorshipEvent> Agree(SponsorshipState state, AcceptSponsorship c)
    {
        var terms = state.Terms!;
        var grants = terms.Grants.Select((t, i) => new ResourceGrant(i + 1, t)).ToValueList();
        return (state with { Grants = grants }).HasLapsed(c.At)
            ? Refuse(new SponsorshipRefusal.OfferLapsed())
            : Accept(c, new SponsorshipAccepted(terms.Balance, grants));
    }

    private static Decision<SponsorshipEvent> Notice(SponsorshipState state, GiveNotice c)
    {
        var earliest = SponsorshipCalendar.After(c.At.ToUniversalTime(), state.Terms!.NoticeDays);
        return state.StopsAt is { } stops ? Refuse(new SponsorshipRefusal.OnNoticeAlready(stops))
            : c.Effective < earliest ? Refuse(new SponsorshipRefusal.NoticeTooShort(earliest))
            : Unread(c.Reason) ?? Accept(c, new NoticeGiven(c.Effective.ToUniversalTime(), c.Reason));
    }

    private static Decision<SponsorshipEvent> Complete(SponsorshipState state, CompleteWithdrawal c) =>
        state.StopsAt is not { } stops ? Refuse(new SponsorshipRefusal.NotOnNotice())
        : c.At < stops ? Refuse(new SponsorshipRefusal.NotYet(stops))
        : Accept(c, new SponsorshipWithdrawn());

    private static Decision<SponsorshipEvent> Suspend(SponsorshipState state, SuspendSponsorship c) =>
        state.Status == SponsorshipStatus.Suspended ? Refuse(new SponsorshipRefusal.SuspendedAlready())
        : state.StopsAt is { } stops ? Refuse(new SponsorshipRefusal.OnNoticeAlready(stops))
        : !state.HasLapsed(c.At) ? Refuse(new SponsorshipRefusal.NotLapsed())
        : Accept(c, new SponsorshipSuspended());

    private static Decision<SponsorshipEvent> Grant(SponsorshipState state, GrantResource c)
    {
        if (Unfit(c.Terms, c.At) is { } no)
        {
            return Refuse(no);
        }

        var granted = new ResourceGranted(new(state.Grants.Count + 1, InUtc(c.Terms)));
        return state.Status == SponsorshipStatus.Suspended ? Accept(c, granted, new SponsorshipResumed()) : Accept(c, granted);
    }

    private static Decision<SponsorshipEvent> Renew(SponsorshipState state, RenewGrant c) =>
        OfGrant(state, c.Number, c.At) is { } no ? Refuse(no)
        : state.Grants[c.Number - 1].Terms.Until is not { } until || c.Until <= until ? Refuse(new SponsorshipRefusal.RenewalNotLater(c.Number))
        : Accept(c, new GrantRenewed(c.Number, c.Until?.ToUniversalTime()));

    private static Decision<SponsorshipEvent> Withdraw(SponsorshipState state, WithdrawGrant c)
    {
        var earliest = SponsorshipCalendar.After(c.At.ToUniversalTime(), state.Terms!.NoticeDays);
        return OfGrant(state, c.Number, c.At) is { } no ? Refuse(no)
            : c.Effective < earliest ? Refuse(new SponsorshipRefusal.NoticeTooShort(earliest))
            : state.Grants[c.Number - 1].Terms.Until <= c.Effective ? Refuse(new SponsorshipRefusal.WithdrawalNotEarlier(c.Number))
            : Accept(c, new GrantWithdrawn(c.Number, c.Effective.ToUniversalTime()));
    }

    private static SponsorshipRefusal? OfGrant(SponsorshipState state, int number, DateTimeOffset at) =>
        number < 1 || number > state.Grants.Count ? new SponsorshipRefusal.UnknownGrant(number)
        : state.Grants[number - 1].Terms.Until is { } until && until <= at ? new SponsorshipRefusal.GrantOver(number, until)
        : null;

    private static SponsorshipRefusal? Unfit(SponsorshipTerms terms, DateTimeOffset at) =>
        terms.Grants.IsEmpty ? new SponsorshipRefusal.NothingOffered()
        : !IsBalance(terms.Balance) ? new SponsorshipRefusal.BalanceOutOfRange(terms.Balance)
        : terms.Reporting is { Every: < 1 or > Rhythm.Longest } rhythm ? new SponsorshipRefusal.RhythmOutOfRange(rhythm.Every)
        : terms.NoticeDays is < 0 or > SponsorshipTerms.LongestNotice ? new SponsorshipRefusal.NoticeOutOfRange(terms.NoticeDays)
        : terms.Grants.Select(g => Unfit(g, at)).FirstOrDefault(r => r is not null);

    private static SponsorshipRefusal? Unfit(ResourceTerms terms, DateTimeOffset at) =>
        TextProblem.OfText(terms.What) is { } problem ? new SponsorshipRefusal.BadText(problem.Message)
        : (terms.Kind == ResourceKind.Time) != (terms.Time is { Hours: >= 1 and <= SponsoredTime.MostHours }) || (terms.Kind != ResourceKind.Time && terms.Time is not null)
            ? new SponsorshipRefusal.HoursUnfit(terms.Kind, terms.Time?.Hours)
        : terms.Until is { } until && (until <= terms.From || until <= at) ? new SponsorshipRefusal.NeverInForce(terms.From, until)
        : null;

    private static ResourceTerms InUtc(ResourceTerms terms) => terms with
    {
        From = terms.From.ToUniversalTime(),
        Until = terms.Until?.ToUniversalTime(),
        Time = terms.Time is { } time ? time with { For = time.For.Distinct().Order().ToValueList() } : null,
    };

    // Not a number is no balance either.
    private static bool IsBalance(double balance) => balance is >= 0 and <= 1;

    private static Decision<SponsorshipEvent>? Unread(string? text) =>
        TextProblem.OfText(text) is { } problem ? Refuse(new SponsorshipRefusal.BadText(problem.Message)) : null;
}
