using CoP.Domain.Participation;
using CoP.Domain.Streams;
using CoP.Domain.Trajectories;

namespace CoP.Domain.Tests.Streams;

public sealed class ChronicleTests
{
    private static readonly MemberId Ben = new("ben");

    [Fact]
    public void Of_StreamsAtOneInstant_PutsFirstWhatWasSeen()
    {
        var moved = Settled.Log.Do(new Depart(new MemberId("cyd"), Settled.Day)).OrThrow();
        var early = SelfReportDecider.Streams.Begin(moved.Community.Id, "ben").Do(Settled.Community, new ReportTrajectory(TrajectoryKind.Inbound, Ben, Settled.Day)).OrThrow();
        var late = early.Do(moved.Community, new RetractTrajectory(Ben, Settled.Day)).OrThrow();

        var types = Chronicle.Of(late.Events, moved.Events).Entries.Select(e => e.Event.Type).ToList();

        Assert.True(types.IndexOf("trajectory.reported") < types.IndexOf("participation.member-departed"));
        Assert.Equal("trajectory.retracted", types[^1]);
    }

    [Fact]
    public void Of_StreamsInAnyOrder_IsTheSameAndKeepsEachStreamsOrder()
    {
        var streams = new[] { "ada", "ben", "cyd" }.Select(n => Said(n).Events).Prepend(Settled.Log.Events).ToArray();
        var chronicle = Chronicle.Of(streams);

        Assert.Equal(chronicle, Chronicle.Of([.. streams.Reverse()]));
        Assert.All(streams, s => Assert.Equal(s, chronicle.Entries.Where(e => e.Stream == s[0].Stream)));
        Assert.Equal(streams.Sum(s => s.Count), chronicle.Entries.Count);
    }

    [Fact]
    public void Between_TakesTheFirstInstantAndNotTheLast()
    {
        var chronicle = Chronicle.Of(Said("ben").Events);

        Assert.Single(chronicle.Between(Settled.Day, Settled.Day.AddDays(1)).Entries);
        Assert.Equal(2, chronicle.Between(Settled.Day, Settled.Day.AddDays(1).AddTicks(1)).Entries.Count);
        Assert.Equal(Chronicle.Empty, chronicle.Between(Settled.Day.AddDays(2), DateTimeOffset.MaxValue));
    }

    private static StreamLog<SelfReportCommand, SelfReportEvent, SelfReport> Said(string name) => SelfReportDecider.Streams.Begin(Settled.Community.Id, name)
        .Do(Settled.Community, new ReportTrajectory(TrajectoryKind.Insider, new MemberId(name), Settled.Day)).OrThrow()
        .Do(Settled.Community, new RetractTrajectory(new MemberId(name), Settled.Day.AddDays(1))).OrThrow();
}
