using CoP.Domain.Communities;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;

namespace CoP.Domain.Tests.Communities;

public sealed class CommunityStagesTests
{
    private static readonly MemberId Ada = new("ada");
    private static readonly MemberId Ben = new("ben");
    private static readonly MemberId Cyd = new("cyd");
    private static readonly DateTimeOffset Day = new(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);
    private static readonly CommunityLog Founded = CommunityLog.Found(
        new("east"), new("East", about: "learning", purpose: "learn", values: ["openness"], practice: ["talk", "write"]), [Ada, Ben], Ada, Day);

    [Fact]
    public void EvidenceOf_ACommunity_ReadsItsState()
    {
        var log = Founded.Do(new Welcome(Cyd, Ada, Day.AddDays(1))).OrThrow();

        var values = CommunityStages.EvidenceOf(log.Community, Day.AddDays(10)).Observations.ToDictionary(o => o.Observable.Value, o => o.Value, StringComparer.Ordinal);

        Assert.Equal(
            [("coordinator-present", 1), ("core-size", 2), ("junctures-closed", 0), ("leaders", 1), ("members-present", 3), ("open-junctures", 1), ("practice-items", 2), ("stage-tenure", 10)],
            values.Select(v => (v.Key, v.Value)));
        Assert.Equal(StageEvidence.Empty, CommunityStages.EvidenceOf(Community.Unfounded, Day));
    }

    [Fact]
    public void EvidenceOf_WhereTheCoordinatorIsAway_SeesNoneUntilSomebodyActs()
    {
        var away = Founded.Do(new TakeLeave(Ada, Day.AddDays(1))).OrThrow().Community;

        var acting = away.Leadership.Functions[LeadershipFunctions.Coordination].Acting;
        Assert.Equal(acting is null ? 0 : 1, CommunityStages.EvidenceOf(away, Day.AddDays(2)).Find(StageObservables.CoordinatorPresent.Id)!.Value);
        var alone = Founded.Do(new Depart(Ben, Day.AddDays(1))).OrThrow().Do(new TakeLeave(Ada, Day.AddDays(2))).OrThrow().Community;
        Assert.Equal(0, CommunityStages.EvidenceOf(alone, Day.AddDays(2)).Find(StageObservables.CoordinatorPresent.Id)!.Value);
    }

    [Fact]
    public void EvidenceOf_AHistory_CountsNewcomersOfAQuarterAndRenewals()
    {
        var log = Founded.Do(new Welcome(Cyd, Ada, Day.AddDays(1))).OrThrow();
        foreach (var to in new[] { LifeCycleModels.Coalescing, LifeCycleModels.Maturing, LifeCycleModels.Stewardship, LifeCycleModels.Maturing })
        {
            log = log.Do(new EnterStage(to, "seen so", Ada, Day.AddDays(90))).OrThrow();
        }

        Assert.Equal((1.0, 1.0), Counted(log, 92));
        Assert.Equal((1.0, 0.0), Counted(log, 93));
        Assert.Equal((0.0, 1.0), Counted(log, 89));
    }

    [Fact]
    public void Diagnose_AYoungCommunity_KnowsItsCoreAndAsksForItsVision()
    {
        var answer = new StageAnswer(LifeCycleModels.Potential, "what exists is understood, and there is a vision of what could be", true, Ben, Day);

        var open = Assert.Single(CommunityStages.Diagnose(Founded.Community, Day, StageEvidence.Empty)!.Ways);
        var ready = Assert.Single(CommunityStages.Diagnose(Founded.Community, Day, StageEvidence.Empty.With(answer))!.Ways);

        Assert.Equal((StageVerdict.Unknown, 1), (open.Verdict, open.Missing.Count));
        Assert.Equal((LifeCycleModels.Coalescing, StageVerdict.Met), (ready.To, ready.Verdict));
    }

    [Fact]
    public void Diagnose_BeforeTheFoundingAndAfterTheEnd_IsNothing()
    {
        var ended = Founded.Do(new EndLifeCycle(Ending.Faded, [], Ada, Day)).OrThrow();

        Assert.Null(CommunityStages.Diagnose(Community.Unfounded, Day, StageEvidence.Empty));
        Assert.Null(CommunityStages.Diagnose(ended.Community, Day, StageEvidence.Empty));
    }

    private static (double Renewals, double Newcomers) Counted(CommunityLog log, int days)
    {
        var evidence = CommunityStages.EvidenceOf(log.Events.Select(e => e.Event), Day.AddDays(days));
        return (evidence.Find(StageObservables.Renewals.Id)!.Value, evidence.Find(StageObservables.NewcomersPerQuarter.Id)!.Value);
    }
}
