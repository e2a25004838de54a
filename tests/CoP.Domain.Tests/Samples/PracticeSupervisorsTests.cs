using CoP.Domain.Communities;
using CoP.Domain.Inclusion;
using CoP.Domain.Leadership;
using CoP.Domain.Participation;
using CoP.Domain.Reflection;
using CoP.Domain.Sponsorship;
using CoP.Domain.Streams;

namespace CoP.Domain.Tests.Samples;

/// <summary>What docs/samples/practice-supervisors.cs tells.</summary>
public sealed class PracticeSupervisorsTests
{
    private static readonly DateTimeOffset Day = new(2026, 5, 12, 10, 0, 0, TimeSpan.Zero);
    private static readonly MemberId Ada = new("ada");
    private static readonly MemberId Ben = new("ben");
    private static readonly Actor Head = Actor.Office(new("head"));

    [Fact]
    [Trait("Statement", "23")]
    public void Goal_FixedAndMeasured_SupportsByCommandmentsAndChallengesByPrinciples()
    {
        var log = Founded();
        var sponsorship = Sponsored(log.Community)
            .Do(log.Community, new ProposeGoal("everybody is observed", Head, Day) { Measure = "observations", IsFixed = true }, new AdoptGoal(1, Ada, Day)).OrThrow();
        var input = new LookInput(log.Community, Chronicle.Of(log.Events, sponsorship.Events), Day);

        Assert.Equal(EvidenceBearing.Supports, Goals(Catalogues.TenCommandments, "strategic-objectives", input));
        Assert.Equal(EvidenceBearing.Challenges, Goals(Catalogues.NinePrinciples, "flow", input));
        Assert.Contains(
            new OppositeReading("goals-set", "ten-commandments/strategic-objectives", "nine-principles/flow"),
            Catalogues.TenCommandments.OppositeReadings(Catalogues.NinePrinciples));
    }

    [Fact]
    public void Sponsor_WhoDemandsAndAdopts_IsFlaggedAndRefused()
    {
        var community = Founded().Community;
        var sponsorship = Sponsored(community).Do(community, new DemandDeliverable("a handbook", Head, Day), new ProposeGoal("more", Head, Day)).OrThrow();

        Assert.Equal("sponsorship.sponsors-side", sponsorship.WhyNot(community, new AdoptGoal(1, Head, Day))?.Code);
        var answered = sponsorship.Do(community, new AnswerDemand(1, DemandAnswer.Negotiated, "three stories", Ada, Day), new DropDemand(1, Head, Day)).OrThrow();
        Assert.Equal((DemandStatus.Dropped, "three stories"), (answered.State.Demands[0].Status, answered.State.Demands[0].Instead));
    }

    [Fact]
    public void Gardener_NamedUnasked_IsRefusedAndTakesItAlone()
    {
        var log = Founded();

        Assert.Equal("function.holder-unasked", log.WhyNot(new EstablishFunction(LeadershipFunctions.Gardening, Ben, Ada, Day))?.Code);
        Assert.True(log.CanDo(new EstablishFunction(LeadershipFunctions.Gardening, Ben, Ben, Day)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nights_WithoutTheChair_AreShownAsZeroUnlessOneSmallGroupCouldBeWorkedOut(bool secondSmallGroup)
    {
        var log = Founded();
        foreach (var name in Enumerable.Range(1, 24).Select(i => $"{(i <= 9 ? "night" : i <= 12 ? "agency" : i <= 14 && secondSmallGroup ? "unknown" : "daytime")} {i}"))
        {
            log = log.Do(new Welcome(new(name), Ada, Day)).OrThrow();
        }

        var report = InclusionReport.Of(
            Chronicle.Of(log.Events),
            m => m.Value.Split(' ') is ["unknown", _] ? null : m.Value.Split(' ') is [var shift, _] ? shift : "daytime",
            [new(new("agency 10"), InclusionStage.GivenTheChair)]);
        var nights = report.Groups.Single(g => string.Equals(g.Name, "night", StringComparison.Ordinal)).At(InclusionStage.GivenTheChair);

        Assert.Equal(secondSmallGroup ? (0, 9) : ((int?)null, null), (nights.Count, nights.Base));
        Assert.All(report.Groups.Where(g => g.Name is null or "agency").SelectMany(g => g.Cells), c => Assert.Null(c.Count));
    }

    [Fact]
    [Trait("Statement", "23")]
    public void Assessment_OfMembersWithAnonymity_ShowsNoMeanOfTooFewAndNoAnswerOfASponsor()
    {
        var community = Founded().Community;
        var item = Catalogues.NinePrinciples.Items[3].Id;
        var assessment = AssessmentDecider.Streams.Begin(community.Id, "summer")
            .Do(community, new OpenAssessment(Catalogues.NinePrinciples, Ada, Day) { SmallestGroup = 3 }, new AnswerItem(item, 4, null, Ada, Day), new AnswerItem(item, 2, null, Ben, Day)).OrThrow();

        Assert.Equal("assessment.member-needed", assessment.WhyNot(community, new AnswerItem(item, 5, null, Head, Day))?.Code);
        var closed = assessment.Do(community, new CloseAssessment("asked", Ada, Day)).OrThrow();
        var answers = ReflectionReport.Of(closed.State, Catalogues.NinePrinciples, community).Find(item)!.Answers!;
        Assert.Equal((AnswerSuppression.TooFew, (double?)null), (answers.Suppression, answers.Mean));
    }

    private static EvidenceBearing Goals(Catalogue catalogue, string item, LookInput input) =>
        ReflectionReport.Of(catalogue, input).Find(new(item))!.Evidence.Single(e => string.Equals(e.Evidence.Look, "goals-set", StringComparison.Ordinal)).Bearing;

    private static CommunityLog Founded() => CommunityLog.Empty.Do(
        new FoundCommunity(new("supervisors"), new("Supervisors", about: "supervision", purpose: "learn", values: ["candour"], practice: ["the unfinished case"]), [Ada, Ben], Ada, Day)
        {
            Rules = new() { Functions = [LeadershipFunctions.Coordination] },
        }).OrThrow();

    private static StreamLog<SponsorshipCommand, SponsorshipEvent, SponsorshipState> Sponsored(Community community) => SponsorshipDecider.Streams.Begin(community.Id, "service").Do(
        community,
        new OfferSponsorship(Head, new(Balance: 0.2, [new(ResourceKind.Room, "the library", Day)]), Head, Day),
        new AcceptSponsorship(Ada, Day)).OrThrow();
}
