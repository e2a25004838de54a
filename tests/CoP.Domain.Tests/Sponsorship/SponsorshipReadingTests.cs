using CoP.Domain.Sponsorship;
using CoP.Domain.Tests.Streams;
using static CoP.Domain.Tests.Sponsorship.SponsorPlay;

namespace CoP.Domain.Tests.Sponsorship;

/// <summary>Two published readings that contradict each other, over the same facts.</summary>
[Trait("Statement", "23")]
public sealed class SponsorshipReadingTests
{
    [Fact]
    public void Reading_OfTheSponsorsFixedMeasuredGoal_DivergesAndNamesBothSides()
    {
        var aimed = Active.Do(
            Settled.Community,
            new ProposeGoal("fewer complaints", Head, Day) { Measure = "complaints a year", IsFixed = true },
            new AdoptGoal(1, Ada, Day),
            new ReportToSponsor("what we learned", [Active.Id], Ada, Day)).OrThrow().State;

        var readings = SponsorshipReading.Of(aimed, Day);
        var (organic, intentional) = (readings[0], readings[1]);

        Assert.Equal(["organic", "intentional"], readings.Select(r => r.Name), StringComparer.Ordinal);
        Assert.Equal([0.75, 0.25], readings.Select(r => r.AgreedWeight));
        Assert.Equal((FindingBearing.Harms, FindingBearing.Harms), (Of(organic, "nothing-fixed"), Of(organic, "objectives-of-members")));
        Assert.Equal((FindingBearing.Helps, FindingBearing.Helps), (Of(intentional, "objectives-measurable"), Of(intentional, "objectives-shared")));
        Assert.Equal([Active.Id], intentional.Findings.Single(f => f.Code == "results-shown").Evidence);
        Assert.Equal(FindingBearing.Harms, Of(intentional, "objectives-divided"));
    }

    [Fact]
    public void Reading_WhereNothingIsAgreed_IsOpenEverywhere() => Assert.All(SponsorshipReading.Of(SponsorshipState.Empty, Day), reading =>
    {
        Assert.Null(reading.AgreedWeight);
        Assert.All(reading.Findings, f => Assert.Equal(FindingBearing.Open, f.Bearing));
    });

    [Fact]
    public void Reading_OfDemandsAndResources_SaysWhatToLookAtNext()
    {
        var demanded = Active.Do(Settled.Community, new DemandDeliverable("a handbook", Head, Day)).OrThrow().State;

        Assert.Equal(FindingBearing.Helps, Of(SponsorshipReading.Organic(Active.State, Day), "nothing-ordered"));
        Assert.Equal(FindingBearing.Harms, Of(SponsorshipReading.Organic(demanded, Day), "nothing-ordered"));
        Assert.Equal(FindingBearing.Helps, Of(SponsorshipReading.Organic(demanded, Day), "room-to-meet"));
        Assert.Equal(FindingBearing.Harms, Of(SponsorshipReading.Organic(demanded, Day.AddDays(60)), "room-to-meet"));
        Assert.Equal(FindingBearing.Harms, Of(SponsorshipReading.Organic(demanded, Day), "recognition"));
        Assert.Equal(FindingBearing.Harms, Of(SponsorshipReading.Intentional(demanded, Day.AddDays(15)), "sponsor-informed"));
        Assert.All(SponsorshipReading.Of(demanded, Day).SelectMany(r => r.Findings), f => Assert.NotEqual(CoP.Domain.LifeCycles.SourceTrust.Excerpt, f.Trust));
    }

    private static FindingBearing Of(SponsorshipReading reading, string code) => reading.Findings.Single(f => string.Equals(f.Code, code, StringComparison.Ordinal)).Bearing;
}
