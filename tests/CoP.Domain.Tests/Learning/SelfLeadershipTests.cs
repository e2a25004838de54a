using CoP.Domain.Communities;
using CoP.Domain.Leadership;
using CoP.Domain.Learning;
using CoP.Domain.Participation;
using CoP.Domain.Streams;
using CoP.Domain.Tests.Streams;
using static CoP.Domain.Tests.Learning.Circle;

namespace CoP.Domain.Tests.Learning;

[Trait("Statement", "18")]
public sealed class SelfLeadershipTests
{
    [Fact]
    public void Of_APeripheralMemberWhoTestedABoundary_HasLed()
    {
        var area = AreaOf(Eve, new Perceive(Agenda, BoundaryBelief.Unsure, Eve, Day), new PlanTest(Agenda, "so", Eve, Day), new ReportTest(Agenda, TestOutcome.PushedBack, "so", Eve, Day));

        var eve = Of(area.Events).Members.Single(m => m.Member == Eve);

        Assert.True(eve.HasLed);
        Assert.Equal([new(Eve, LeadingKind.TestedBoundary, Day)], eve.Acts);
        Assert.Equal(new Level("peripheral"), eve.Level);
    }

    [Fact]
    public void Of_InitiativesBegunOrTakenOn_CountsTheOneWhoCarries()
    {
        var initiative = Initiative(
            new ConceiveInitiative("so", Eve, Day), new OfferSupport(Ben, Day), new BeginInitiative("so", Eve, Day), new OfferInitiative(Ben, Eve, Day), new TakeOnInitiative(Ben, Day));

        var reading = Of(initiative.Events);

        Assert.Equal([LeadingKind.CarriedInitiative], reading.Members.Single(m => m.Member == Ben).Acts.Select(a => a.Kind));
        Assert.Equal([LeadingKind.CarriedInitiative], reading.Members.Single(m => m.Member == Eve).Acts.Select(a => a.Kind));
    }

    [Fact]
    public void Of_AFunctionReceived_CountsTheReceiverAndWhoHoldsNow()
    {
        var log = Settled.Log.Do(new ProposeTransfer(LeadershipFunctions.Facilitation, Ada, Cyd, Ada, Day)).OrThrow();
        Assert.True(SelfLeadership.Of(log.Community, Chronicle.Of(log.Events)).Members.Single(m => m.Member == Cyd) is { HasLed: false, WasInvited: true });
        log = log.Do(new AcceptTransfer(log.Community.Leadership.Transfers.Keys.Single(), Cyd, Day)).OrThrow();
        log = Enumerable.Range(1, 3).Aggregate(log, (l, _) => l.Community.Due(l.Community.Now.AddYears(1)) is [var due, ..] ? l.Do(due).OrThrow() : l);

        var cyd = SelfLeadership.Of(log.Community, Chronicle.Of(log.Events)).Members.Single(m => m.Member == Cyd);

        Assert.True(cyd.HoldsFunction);
        Assert.Contains(LeadingKind.HeldFunction, cyd.Acts.Select(a => a.Kind));
        Assert.True(SelfLeadership.Of(log.Community, Chronicle.Empty).Members.Single(m => m.Member == Cyd).HasLed);
    }

    [Fact]
    public void Of_SuppliedActs_CountsThemBesideTheRest()
    {
        var reading = SelfLeadership.Of(Here, Chronicle.Empty, LeadingAct.Of(Eve, Day), LeadingAct.Of(new("stranger"), Day));

        Assert.Equal([Eve], reading.Members.Where(m => !m.Acts.IsEmpty).Select(m => m.Member));
        Assert.DoesNotContain(new MemberId("stranger"), reading.Members.Select(m => m.Member));
    }

    [Fact]
    public void Share_OfMembersWhoLed_IsIndependentOfLevelAndUndefinedForNobody()
    {
        var reading = SelfLeadership.Of(Here, Chronicle.Empty, LeadingAct.Of(Eve, Day));

        Assert.Equal([new(new("core"), 4, 1), new(new("peripheral"), 1, 1)], reading.ByLevel);
        Assert.Equal((2, 0.4), (reading.Led, reading.Share));
        Assert.Null(SelfLeadership.Of(Community.Unfounded, Chronicle.Empty).Share);
    }

    [Fact]
    public void WithoutChance_OfMembersForWhomNobodyOpenedADoor_NamesThem()
    {
        var encouraged = AreaOf(Ben, new Encourage(Agenda, "you can", Ada, Day));
        var granted = AreaOf(Cyd, new GrantMatter(Agenda, Ada, Day));
        var asked = Initiative(new ConceiveInitiative("so", Ada, Day), new OfferSupport(Eve, Day), new OfferInitiative(Eve, Ada, Day));

        var reading = SelfLeadership.Of(Here, Chronicle.Of(encouraged.Events, granted.Events, asked.Events));

        Assert.Equal([new("dũng")], reading.WithoutChance);
        Assert.Equal([Ben, Cyd, new("dũng"), Eve], reading.NotYet);
    }

    [Fact]
    public void Of_AnotherCommunitysEvents_CountsNothing()
    {
        var foreign = Settled.Log.Do(new Welcome(new("fay"), Ada, Day)).OrThrow().Events.Select(e => e with { Stream = new("elsewhere") });

        Assert.All(Of(foreign).Members, m => Assert.Empty(m.Acts));
    }

    private static SelfLeadership Of(IEnumerable<CoP.Domain.Formats.EventEnvelope> events) => SelfLeadership.Of(Here, Chronicle.Of(events));
}
