using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Sponsorship;
using CoP.Domain.Streams;
using CoP.Domain.Testing.Communities;

namespace CoP.Domain.Testing.Streams;

/// <summary>Draws what sponsors and communities do with each other.</summary>
internal static class SponsorshipActivity
{
    private static readonly Actor Office = Actor.Office(new("Fachbereichsleitung"));
    private static readonly double[] Balances = [0, 0.25, 1.0 / 3, 1, 1.5, double.NaN];

    public static Activity<SponsorshipCommand, SponsorshipEvent, SponsorshipState> Activity { get; } = new(SponsorshipDecider.Streams, Next, Fingerprint)
    {
        Invariants = SponsorshipInvariants.Violations,
        Repeating = (_, c) => RepetitionOf(c),
        LongestHistory = 80,
    };

    private static Repetition RepetitionOf(SponsorshipCommand command) =>
        command is OfferSponsorship or GrantResource or ReportToSponsor or AnswerDemand { Answer: DemandAnswer.Negotiated } ? Repetition.HappensAgain : Repetition.Refused;

    private static SponsorshipCommand Next(Community community, StreamState<SponsorshipState> stream, Dice dice, DateTimeOffset at)
    {
        var state = stream.State;
        var somebody = dice.Of(CommunityCommands.People);
        var sponsor = dice.Percent(90) ? dice.Percent(70) ? Office : state.Sponsor ?? Office : somebody;
        if (SponsorshipDecider.Due(state, at) is [var due, ..] && dice.Percent(60))
        {
            return due;
        }

        return state.Status switch
        {
            SponsorshipStatus.Unoffered => Offering(dice, dice.Percent(70) ? Office : somebody, at),
            SponsorshipStatus.Proposed => dice.Weighted<SponsorshipCommand>(
                (10, Offering(dice, sponsor, at)),
                (60, new AcceptSponsorship(somebody, at)),
                (10, new DeclineSponsorship("we have no time", somebody, at)),
                (4, new RetractOffer(sponsor, at)),
                (3, new DemandDeliverable("a handbook", sponsor, at))),
            SponsorshipStatus.Active or SponsorshipStatus.Suspended or SponsorshipStatus.OnNotice => dice.Weighted<Func<SponsorshipCommand>>(
                (25, () => Granting(state, dice, sponsor, at)),
                (6, () => Stopping(state, dice, sponsor, somebody, at)),
                (30, () => Demanding(state, dice, sponsor, somebody, at)),
                (22, () => Aiming(state, dice, sponsor, somebody, at)),
                (10, () => new ReportToSponsor("what we learned", [.. dice.Percent(50) ? new[] { stream.Id } : []], somebody, at)))(),
            _ => Granting(state, dice, sponsor, at),
        };
    }

    private static OfferSponsorship Offering(Dice dice, Actor by, DateTimeOffset at) => new(
        dice.Percent(95) ? Office : by,
        new(
            dice.Percent(90) ? 0.25 : dice.Of(Balances),
            [.. Enumerable.Range(0, dice.Percent(5) ? 0 : 1 + dice.Below(2)).Select(_ => Terms(dice, at))],
            dice.Percent(60) ? new Rhythm(1 + dice.Below(3), dice.Of(Enum.GetValues<RhythmUnit>())) : null,
            dice.Percent(50) ? 0 : 10),
        by,
        at);

    private static ResourceTerms Terms(Dice dice, DateTimeOffset at)
    {
        var kind = dice.Of(Enum.GetValues<ResourceKind>());
        var hours = kind == ResourceKind.Time ? new SponsoredTime(2 + dice.Below(6), RhythmUnit.Weeks, [.. CommunityCommands.People.Take(dice.Below(3))]) : null;
        return new(kind, "as agreed", at.AddDays(dice.Below(3)), dice.Percent(85) ? at.AddDays(1 + dice.Below(30)) : null, dice.Percent(95) ? hours : new(0, RhythmUnit.Days));
    }

    private static SponsorshipCommand Granting(SponsorshipState state, Dice dice, Actor by, DateTimeOffset at)
    {
        var number = dice.Below(state.Grants.Count + 1) + (dice.Percent(90) ? 1 : 0);
        return dice.Weighted<SponsorshipCommand>(
            (state.Status == SponsorshipStatus.Suspended ? 40 : 6, new GrantResource(Terms(dice, at), by, at)),
            (5, new RenewGrant(number, dice.Percent(80) ? at.AddDays(dice.Below(60)) : null, by, at)),
            (5, new WithdrawGrant(number, at.AddDays(dice.Below(20)), by, at)),
            (4, new SuspendSponsorship(dice.Percent(50) ? Actor.Deadline : by, at)));
    }

    private static SponsorshipCommand Stopping(SponsorshipState state, Dice dice, Actor sponsor, MemberId somebody, DateTimeOffset at) => dice.Weighted<SponsorshipCommand>(
        (14, new GiveNotice(at.AddDays(dice.Below(25)), dice.Percent(95) ? "cuts" : " ", sponsor, at)),
        (state.Status == SponsorshipStatus.OnNotice ? 10 : 2, new RescindNotice(sponsor, at)),
        (state.Status == SponsorshipStatus.OnNotice ? 30 : 2, new CompleteWithdrawal(Actor.Deadline, at)),
        (6, new EndSponsorship("we go on alone", somebody, at)),
        (1, new AcceptSponsorship(somebody, at)));

    private static SponsorshipCommand Demanding(SponsorshipState state, Dice dice, Actor sponsor, MemberId somebody, DateTimeOffset at)
    {
        var number = dice.Below(state.Demands.Count + 1) + (dice.Percent(90) ? 1 : 0);
        return dice.Weighted<SponsorshipCommand>(
            (15, new DemandDeliverable(dice.Percent(50) ? "a handbook" : "ein Bericht", sponsor, at)),
            (8, new TakeUpDemand(number, dice.Percent(90) ? somebody : Office, at)),
            (20, new AnswerDemand(number, dice.Of(Enum.GetValues<DemandAnswer>()), dice.Percent(95) ? "a story instead" : "\u0007", somebody, at)),
            (8, new DropDemand(number, sponsor, at)));
    }

    private static SponsorshipCommand Aiming(SponsorshipState state, Dice dice, Actor sponsor, MemberId somebody, DateTimeOffset at)
    {
        var number = dice.Below(state.Goals.Count + 1) + (dice.Percent(90) ? 1 : 0);
        Actor by = dice.Percent(50) ? sponsor : somebody;
        return dice.Weighted<SponsorshipCommand>(
            (15, new ProposeGoal(dice.Percent(50) ? "fewer complaints" : "to know more", by, at) { Measure = dice.Percent(50) ? "complaints a year" : null, IsFixed = dice.Percent(30) }),
            (14, new AdoptGoal(number, somebody, at)),
            (8, new DropGoal(number, somebody, at)),
            (6, new ProposeBalance(dice.Of(Balances), by, at)),
            (6, new AgreeBalance(by, at)));
    }

    private static string Fingerprint(SponsorshipState s) => string.Join(
        '|',
        $"{s.Status} {s.Sponsor} {s.Balance} {s.Proposal} {s.Reports > 0} {s.StopsAt - s.Since}",
        string.Join(',', s.Grants.Select(g => $"{g.Terms.Kind} {g.Terms.Until - g.Terms.From}")),
        string.Join(',', s.Demands.Select(d => $"{d.Status} {d.TakenUpBy}")),
        string.Join(',', s.Goals.Select(g => $"{g.Origin} {g.Status}")));
}
