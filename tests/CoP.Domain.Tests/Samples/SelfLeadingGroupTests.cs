using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Gatherings;
using CoP.Domain.Learning;
using CoP.Domain.Participation;
using CoP.Domain.Streams;

namespace CoP.Domain.Tests.Samples;

/// <summary>What the sample of the leaderless group claims, on its shortest path: an absence, a newcomer, a meeting called off.</summary>
[Trait("Statement", "18")]
public sealed class SelfLeadingGroupTests
{
    private static readonly DateTimeOffset First = new(2026, 1, 13, 18, 0, 0, TimeSpan.Zero);
    private static readonly CommunityId Id = new("circle");
    private static readonly MemberId Ada = new("ada");
    private static readonly MemberId Ben = new("ben");
    private static readonly MemberId Cyd = new("cyd");
    private static readonly MemberId Fay = new("fay");
    private static readonly MemberId Zoë = new("zoë");

    private static readonly Charter Charter = new(
        "Circle", about: "leading from where we stand", purpose: "learn to lead", values: ["openness"], practice: ["a round"]);

    [Fact]
    public void Year_WithAnAbsenceANewcomerAndACancellation_GivesEverybodyTheirTurnBeforeAnybodyTwice()
    {
        var (_, rotation) = Year();

        Assert.Equal(
            [[Ada, Ben], [Ada, Ben, Cyd, Zoë], [Ada, Ben, Cyd, Zoë]],
            rotation.Events.Select(e => e.Event).OfType<TurnTaken>().GroupBy(t => t.Round).Select(r => r.Select(t => t.Member).ToList()));
        Assert.DoesNotContain(Fay, rotation.State.People.Keys);
    }

    [Fact]
    public void Year_WithoutAnyFunction_IsLedByAllWhoFacilitateOrTestABoundary()
    {
        var (community, rotation) = Year();
        var area = InfluenceDecider.Streams.Begin(Id, "fay").Do(
            community,
            new Perceive(new("change the shift plan"), BoundaryBelief.Beyond, Fay, First.AddDays(200)),
            new PlanTest(new("change the shift plan"), "swap one night", Fay, First.AddDays(200)),
            new ReportTest(new("change the shift plan"), TestOutcome.Held, "the office said no", Fay, First.AddDays(201))).OrThrow();
        var facilitated = rotation.Events.Select(e => e.Event).OfType<TurnTaken>().Select(t => LeadingAct.Of(t.Member, t.At)).ToList();

        Assert.Empty(community.Leadership.Functions);
        Assert.Equal([Fay], SelfLeadership.Of(community, Chronicle.Empty, facilitated).WithoutChance);
        Assert.Equal(1, SelfLeadership.Of(community, Chronicle.Of(area.Events), facilitated).Share);
    }

    [Fact]
    public void WhoHadTheTurn_AsksForAnother_IsRefused()
    {
        var log = Founded();
        var rotation = Turn(Willing(log), log, 1);

        Assert.Equal("rotation.not-waiting", rotation.WhyNot(log.Community, new OfferSwap(Ben, Ada, First.AddDays(2)))?.Code);
    }

    // Eleven meetings: cyd is away in the first two, zoë joins before the fifth, the seventh is called off.
    private static (Community Community, StreamLog<RotationCommand, RotationEvent, Rotation> Rotation) Year()
    {
        var log = Founded();
        var rotation = Willing(log);
        log = log.Do(new TakeLeave(Cyd, On(1).AddDays(-8))).OrThrow();
        for (var n = 1; n <= 11; n++)
        {
            log = n == 5 ? log.Do(new ComeBack(Cyd, On(n).AddDays(-8)), new Welcome(Zoë, Ben, On(n).AddDays(-8))).OrThrow() : log;
            rotation = n == 5 ? rotation.Do(log.Community, new DeclareWillingness(Zoë, On(n).AddDays(-8))).OrThrow() : rotation;
            rotation = Turn(rotation, log, n);
        }

        return (log.Community, rotation);
    }

    private static CommunityLog Founded() => CommunityLog.Empty.Do(
        new FoundCommunity(Id, Charter, [Ada, Ben, Cyd, Fay], Ada, On(0)) { Rules = new() { Functions = [] } }).OrThrow();

    private static StreamLog<RotationCommand, RotationEvent, Rotation> Willing(CommunityLog log) => RotationDecider.Streams.Begin(Id, "facilitation").Do(
        log.Community, new DeclareWillingness(Ada, On(0)), new DeclareWillingness(Ben, On(0)), new DeclareWillingness(Cyd, On(0))).OrThrow();

    private static StreamLog<RotationCommand, RotationEvent, Rotation> Turn(StreamLog<RotationCommand, RotationEvent, Rotation> rotation, CommunityLog log, int n) => rotation.Do(
        log.Community,
        new NameNext(StreamId.Of(Id, "session", $"meeting-{n}"), Ben, On(n)),
        n == 7 ? new PassOver(SkipReason.SessionCancelled, Ben, On(n)) : new TakeTurn(Ben, On(n))).OrThrow();

    private static DateTimeOffset On(int n) => First.AddDays(14 * (n - 1));
}
