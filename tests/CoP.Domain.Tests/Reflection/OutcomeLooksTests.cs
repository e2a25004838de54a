using CoP.Domain.Charters;
using CoP.Domain.Formats;
using CoP.Domain.Learning;
using CoP.Domain.Reflection;
using CoP.Domain.Sponsorship;
using CoP.Domain.Streams;
using CoP.Domain.Tests.Streams;
using CoP.Domain.ValueCreation;

namespace CoP.Domain.Tests.Reflection;

/// <summary>Looks at sponsors and at what learning brings about.</summary>
[Trait("Statement", "23")]
public sealed class OutcomeLooksTests
{
    private static readonly (MemberId Ada, MemberId Ben) People = (new("ada"), new("ben"));
    private static readonly Actor Sponsor = Actor.Office(new("director"));
    private static readonly DateTimeOffset Day = Settled.Day;

    private static StreamLog<SponsorshipCommand, SponsorshipEvent, SponsorshipState> Sponsored { get; } = SponsorshipDecider.Streams.Begin(Settled.Community.Id, "director")
        .Do(Settled.Community, new OfferSponsorship(Sponsor, new(0.5, [Of(ResourceKind.Room), Of(ResourceKind.Recognition)], new Rhythm(1, RhythmUnit.Months)), Sponsor, Day)).OrThrow()
        .Do(Settled.Community, new AcceptSponsorship(People.Ada, Day)).OrThrow();

    [Fact]
    public void Sponsors_WhoGiveAndAreTold_AreSeen()
    {
        var told = Sponsored.Do(Settled.Community, new ReportToSponsor("two stories", [], People.Ben, Day.AddDays(2))).OrThrow();
        var time = told.Do(Settled.Community, new GrantResource(Of(ResourceKind.Time) with { Time = new(2, RhythmUnit.Weeks) }, Sponsor, Day.AddDays(2))).OrThrow();

        Assert.Equal(LookOutcome.NotSeen, Take("sponsor-informed", Sponsored.Events, 3).Outcome);
        Assert.Equal(LookOutcome.Seen, Take("sponsor-informed", told.Events, 3).Outcome);
        Assert.Equal(LookOutcome.Partly, Take("sponsor-informed", told.Events, 90).Outcome);
        Assert.Equal((LookOutcome.Partly, "Sponsors give room, recognition."), (Take("sponsor-gives", told.Events, 3).Outcome, Take("sponsor-gives", told.Events, 3).Finding));
        Assert.Equal(LookOutcome.Seen, Take("sponsor-gives", time.Events, 3).Outcome);
        Assert.Equal(LookOutcome.NobodyLooked, Take("sponsor-gives", time.Events.Skip(1), 3).Outcome);
    }

    [Fact]
    public void Goals_TheSameOnes_SpeakForTheCommunityByOneCatalogueAndAgainstItByAnother()
    {
        var loose = Goal(Sponsored, null);
        var measured = Goal(Sponsored, "ten cases a month");
        var demanded = Sponsored.Do(Settled.Community, new DemandDeliverable("a handbook", Sponsor, Day)).OrThrow();

        Assert.Equal(LookOutcome.NotSeen, Take("goals-set", Sponsored.Events, 3).Outcome);
        Assert.Equal(LookOutcome.Partly, Take("goals-set", loose.Events, 3).Outcome);
        Assert.Equal(LookOutcome.Seen, Take("goals-set", measured.Events, 3).Outcome);
        Assert.Equal("goals adopted 0; fixed or measured 0; deliverables demanded 1", string.Join("; ", Take("goals-set", demanded.Events, 3).Figures));
        Assert.Equal(EvidenceBearing.Supports, Bearing(Catalogues.TenCommandments, "strategic-objectives", measured.Events));
        Assert.Equal(EvidenceBearing.Challenges, Bearing(Catalogues.PracticeLeadership, "no-orders", measured.Events));
        Assert.Equal(EvidenceBearing.Supports, Bearing(Catalogues.PracticeLeadership, "no-orders", Sponsored.Events));
    }

    [Fact]
    public void Value_ThatComesBack_IsSeen()
    {
        var session = StreamId.Of(Settled.Community.Id, "session", "one");
        var claimed = ValueDecider.Streams.Begin(Settled.Community.Id, "v")
            .Do(Settled.Community, new ClaimValue(new("cycles-2011", new("applied"), "tried it out", session, "the ward"), People.Ben, Day)).OrThrow();
        var shown = claimed.Do(Settled.Community, new GiveEvidence(EvidenceKind.Effect, "fewer calls", People.Ben, Day)).OrThrow();
        var back = shown.Do(Settled.Community, new BringBack(StreamId.Of(Settled.Community.Id, "session", "two"), "told it", People.Ben, Day)).OrThrow();

        Assert.Equal(LookOutcome.NotSeen, Take("value-brought-back", claimed.Events, 1).Outcome);
        Assert.Equal(LookOutcome.Partly, Take("value-brought-back", shown.Events, 1).Outcome);
        Assert.Equal((LookOutcome.Seen, "claims 1; evidence given 1; brought back 1"), (Take("value-brought-back", back.Events, 1).Outcome, string.Join("; ", Take("value-brought-back", back.Events, 1).Figures)));
    }

    [Fact]
    public void Initiatives_ThatReportBack_AreSeen()
    {
        var begun = InitiativeDecider.Streams.Begin(Settled.Community.Id, "i")
            .Do(Settled.Community, new ConceiveInitiative("shorter notes", People.Ben, Day)).OrThrow()
            .Do(Settled.Community, new BeginInitiative("one ward", People.Ben, Day)).OrThrow();
        var told = begun.Do(Settled.Community, new ReportBack(StreamId.Of(Settled.Community.Id, "session", "two"), "it works at night", People.Ben, Day)).OrThrow();

        Assert.Equal(LookOutcome.NotSeen, Take("initiatives-reported", begun.Events, 1).Outcome);
        Assert.Equal((LookOutcome.Seen, "begun 1; reported back 1; lessons 0"), (Take("initiatives-reported", told.Events, 1).Outcome, string.Join("; ", Take("initiatives-reported", told.Events, 1).Figures)));
    }

    private static ResourceTerms Of(ResourceKind kind) => new(kind, "for us", Day);

    private static StreamLog<SponsorshipCommand, SponsorshipEvent, SponsorshipState> Goal(StreamLog<SponsorshipCommand, SponsorshipEvent, SponsorshipState> log, string? measure) =>
        log.Do(Settled.Community, new ProposeGoal("better notes", People.Ben, Day) { Measure = measure }, new AdoptGoal(1, People.Ada, Day)).OrThrow();

    private static LookInput Input(IEnumerable<EventEnvelope> stream, int day) => new(Settled.Community, Chronicle.Of(Settled.Log.Events, stream), Day.AddDays(day));

    private static EvidenceBearing Bearing(Catalogue catalogue, string item, IEnumerable<EventEnvelope> stream) => ReflectionReport.Of(catalogue, Input(stream, 3)).Find(new(item))!.Bearing;

    private static ItemEvidence Take(string look, IEnumerable<EventEnvelope> stream, int day) => LookRegistry.Standard.Take(look, Input(stream, day));
}
