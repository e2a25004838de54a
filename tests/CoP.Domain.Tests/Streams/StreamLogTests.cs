using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Formats;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Streams;
using CoP.Domain.Trajectories;

namespace CoP.Domain.Tests.Streams;

public sealed class StreamLogTests
{
    private static readonly MemberId Ada = new("ada");
    private static readonly MemberId Ben = new("ben");
    private static readonly DateTimeOffset Day = Settled.Day;

    private static StreamLog<SelfReportCommand, SelfReportEvent, SelfReport> Bens => SelfReportDecider.Streams.Begin(Settled.Community.Id, "ben");

    [Fact]
    public void Do_Accepted_RecordsWhoWhenWhyAndHowMuchWasSeen()
    {
        var log = Bens.Do(Settled.Community, Report(Day) with { CommandId = "c-1", Correlation = "letter" }).OrThrow();

        var envelope = Assert.Single(log.Events);
        Assert.Equal(
            new(new StreamId("settled/trajectory/ben"), 0, 0, 1, new(null, "c-1"), "letter", new TrajectoryReported(TrajectoryKind.Inbound) { By = Ben, At = Day, Seen = Settled.Community.Position }),
            envelope);
        Assert.Equal((1, Day, Settled.Community.Position), (log.Stream.Position, log.Stream.Now, log.Stream.Seen));
    }

    [Fact]
    public void Do_Refused_ChangesNothing()
    {
        var outcome = Bens.Do(Settled.Community, Report(Day), Report(Day));

        Assert.IsType<SelfReportRefusal.SaidAlready>(outcome.Refusal);
        Assert.Empty(outcome.State.Events);
        Assert.Equal(Bens.Stream, outcome.State.Stream);
    }

    [Theory]
    [InlineData("community.not-founded")]
    [InlineData("community.ended")]
    [InlineData("stream.of-another-community")]
    [InlineData("stream.constitution-is-older")]
    [InlineData("stream.actor-not-present")]
    [InlineData("decision.time-runs-backwards")]
    public void Refusal_OfAnyKindOfActivity_NamesItsCode(string code)
    {
        var moved = Settled.Log.Do(new Depart(new MemberId("cyd"), Day)).OrThrow().Community;
        (StreamLog<SelfReportCommand, SelfReportEvent, SelfReport> Log, Community Community, SelfReportCommand Command) given = code switch
        {
            "community.not-founded" => (Bens, Community.Unfounded, Report(Day)),
            "community.ended" => (Bens, Settled.Log.Do(new EndLifeCycle(Ending.Faded, [], Ada, Day)).OrThrow().Community, Report(Day)),
            "stream.of-another-community" => (SelfReportDecider.Streams.Begin(new("elsewhere"), "ben"), Settled.Community, Report(Day)),
            "stream.constitution-is-older" => (Bens.Do(moved, Report(Day)).OrThrow(), Settled.Community, new RetractTrajectory(Ben, Day)),
            "stream.actor-not-present" => (SelfReportDecider.Streams.Begin(Settled.Community.Id, "cyd"), moved, new RetractTrajectory(new MemberId("cyd"), Day)),
            _ => (Bens, Settled.Community, Report(Day.AddTicks(-1))),
        };

        Assert.Equal(code, given.Log.WhyNot(given.Community, given.Command)?.Code);
        Assert.False(given.Log.CanDo(given.Community, given.Command));
    }

    [Fact]
    public void Do_BeforeTheStreamsOwnTime_IsRefused()
    {
        var log = Bens.Do(Settled.Community, Report(Day.AddDays(1))).OrThrow();

        Assert.IsType<DecisionRefusal.TimeRunsBackwards>(log.WhyNot(Settled.Community, new RetractTrajectory(Ben, Day)));
    }

    [Fact]
    public void With_Hooks_AsksThemInEveryFurtherDecision()
    {
        var hooks = new Hooks<SelfReportCommand, SelfReportEvent, StreamState<SelfReport>>("tests").Before<RetractTrajectory>((s, _) => new Veto("stays-said"));
        var log = Bens.With(hooks).Do(Settled.Community, Report(Day)).OrThrow();

        Assert.Equal("x-tests.stays-said", log.WhyNot(Settled.Community, new RetractTrajectory(Ben, Day))?.Code);
    }

    [Fact]
    public void Replay_OfWhatWasWritten_IsTheSame()
    {
        var log = Bens.Do(Settled.Community, Report(Day), new RetractTrajectory(Ben, Day)).OrThrow();
        var again = SelfReportDecider.Streams.Replay(log.ToJsonLines());

        Assert.Equal(log.Stream, again.Stream);
        Assert.Equal(log.Events, again.Events);
    }

    [Fact]
    public void Replay_WithAnIntegratorsFact_MovesOnlyThePosition()
    {
        var lines = Bens.Do(Settled.Community, Report(Day)).OrThrow().ToJsonLines().Append(
            """{"stream":"settled/trajectory/ben","position":1,"decision":1,"decisionSize":1,"at":"2026-01-13T12:00:00Z","actor":"member:ben","cause":null,"correlation":null,"type":"x-tests.seen","v":1,"data":{}}""");
        var log = SelfReportDecider.Streams.Replay(lines);

        Assert.Equal((2, TrajectoryKind.Inbound, Day.AddDays(1)), (log.Stream.Position, log.State.Kind, log.Stream.Now));
    }

    [Fact]
    public void Replay_OfNothing_IsNoHistory() => Assert.Throws<InvalidHistoryException>(() => SelfReportDecider.Streams.Replay([]));

    [Fact]
    public void Replay_OfAnotherKind_IsCorrupt()
    {
        var lines = Bens.Do(Settled.Community, Report(Day)).OrThrow().ToJsonLines().Select(l => l.Replace("settled/trajectory/ben", "settled/session/ben", StringComparison.Ordinal));

        Assert.Throws<CorruptHistoryException>(() => SelfReportDecider.Streams.Replay(lines));
    }

    [Fact]
    public void Fold_OfAStrangersEvent_IsCorrupt() =>
        Assert.Throws<CorruptHistoryException>(() => SelfReportDecider.Streams.Fold(Bens.Stream, [new MemberDeparted(Ben)]));

    [Fact]
    public void Read_WhereLessIsSeenThanBefore_IsAProblemWithItsLine()
    {
        var lines = Bens.Do(Settled.Community, Report(Day)).OrThrow().Do(Settled.Community, new RetractTrajectory(Ben, Day)).OrThrow().ToJsonLines().ToList();
        lines[1] = lines[1].Replace($"\"seen\":{Settled.Community.Position}", "\"seen\":1", StringComparison.Ordinal);

        var problem = Assert.Single(SelfReportDecider.Streams.Events.Read(lines).Report.Problems);
        Assert.Equal(("seen", "history.out-of-order", 2), (problem.Path, problem.Code, problem.Line));
    }

    private static ReportTrajectory Report(DateTimeOffset at) => new ReportTrajectory(TrajectoryKind.Inbound, Ben, at);
}
