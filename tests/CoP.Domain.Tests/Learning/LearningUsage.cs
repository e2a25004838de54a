using CoP.Domain.Learning;
using CoP.Domain.Streams;
using CoP.Domain.Tests.Streams;
using static CoP.Domain.Tests.Learning.Circle;

namespace CoP.Domain.Tests.Learning;

[Trait("Statement", "18")]
public sealed class LearningUsage
{
    [Fact]
    public void Usage_OfTheConceptPage_TestsABoundaryAndReportsBack()
    {
        var (ada, eve, agenda, day) = (new MemberId("ada"), new MemberId("eve"), new Matter("change the agenda"), Settled.Day);
        var community = Settled.Community;

        var area = InfluenceDecider.Streams.Begin(community.Id, "eve")
            .Do(community, new Perceive(agenda, BoundaryBelief.Beyond, By: eve, At: day)).OrThrow()
            .Do(community, new RecordConcern(agenda, ConcernKind.Fear, "they will laugh", By: eve, At: day)).OrThrow();
        var fears = area.State.UntestedConcerns; // change the agenda
        area = area.Do(community, new Encourage(agenda, "we would be glad", By: ada, At: day)).OrThrow()
            .Do(community, new PlanTest(agenda, "propose a topic in May", By: eve, At: day)).OrThrow()
            .Do(community, new ReportTest(agenda, TestOutcome.Widened, "it was taken up at once", By: eve, At: day.AddDays(14))).OrThrow();
        var gap = area.State.Of(agenda).Gap; // smaller than tested, until eve says otherwise

        var initiative = InitiativeDecider.Streams.Begin(community.Id, "ask first")
            .Do(community, new ConceiveInitiative("we ask before we decide", By: eve, At: day) { Matter = agenda }).OrThrow()
            .Do(community, new OfferSupport(By: ada, At: day)).OrThrow()
            .Do(community, new BeginInitiative("ask one colleague", By: eve, At: day)).OrThrow()
            .Do(community, new ReportBack(new("settled/session/may"), "asking saves time", By: eve, At: day.AddDays(14))).OrThrow();

        var reading = SelfLeadership.Of(community, Chronicle.Of(area.Events, initiative.Events));
        var eveLed = reading.Members.Single(m => m.Member == eve).Acts; // began an initiative, tested a boundary: at the periphery
        var next = reading.WithoutChance; // who led nothing, and nobody opened a door

        Assert.Equal([agenda], fears.ToList());
        Assert.Equal(PerceptionGap.SmallerThanTested, gap);
        Assert.Equal([LeadingKind.CarriedInitiative, LeadingKind.TestedBoundary], eveLed.Select(a => a.Kind));
        Assert.Contains(Cyd, next);
    }
}
