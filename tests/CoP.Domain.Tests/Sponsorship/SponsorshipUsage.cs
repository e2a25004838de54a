using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Sponsorship;

namespace CoP.Domain.Tests.Sponsorship;

public sealed class SponsorshipUsage
{
    [Fact]
    public void Usage_OfTheConceptPage_GrantsAsksAndIsTold()
    {
        var (ada, day) = (new MemberId("ada"), new DateTimeOffset(2026, 1, 12, 9, 0, 0, TimeSpan.Zero));
        var charter = new Charter("Learning developers", about: "learning development", purpose: "grow together", values: ["openness"], practice: ["retreats"]);
        var community = CommunityLog.Found(new CommunityId("learning-developers"), charter, [ada], ada, day).Community;

        var head = Actor.Office(new MemberId("head of service"));
        var terms = new SponsorshipTerms(
            Balance: 0.2, // rather organic than intentional
            Grants:
            [
                new ResourceTerms(ResourceKind.Time, "to take part", day, day.AddYears(1), new SponsoredTime(4, RhythmUnit.Months)),
                new ResourceTerms(ResourceKind.Room, "the library", day),
            ],
            Reporting: new Rhythm(3, RhythmUnit.Months));

        var sponsorship = SponsorshipDecider.Streams.Begin(community.Id, "service");
        sponsorship = sponsorship.Do(community, new OfferSponsorship(head, terms, By: head, At: day)).OrThrow();
        sponsorship = sponsorship.Do(community, new AcceptSponsorship(By: ada, At: day)).OrThrow();
        sponsorship = sponsorship.Do(community, new DemandDeliverable("a handbook", By: head, At: day.AddMonths(1))).OrThrow(); // flagged, binds nobody
        sponsorship = sponsorship.Do(community, new AnswerDemand(1, DemandAnswer.Negotiated, "three stories", By: ada, At: day.AddMonths(1))).OrThrow();
        sponsorship = sponsorship.Do(community, new ReportToSponsor("what we learned", [], By: ada, At: day.AddMonths(2))).OrThrow();
        var informed = sponsorship.State.InformedAt(day.AddMonths(6));                // a month overdue
        var readings = SponsorshipReading.Of(sponsorship.State, day.AddMonths(6));    // two, and no verdict

        Assert.False(informed!.IsInformed);
        Assert.Equal(day.AddMonths(5), informed.Due);
        Assert.Equal(2, readings.Count);
        Assert.Equal(2, sponsorship.State.ResourcesInForce(day.AddMonths(6))!.Value.Count);
        Assert.Single(sponsorship.State.UnsettledDemands());
    }
}
