using CoP.Domain.Streams;
using CoP.Domain.Trajectories;

namespace CoP.Domain.Tests.Streams;

public sealed class StreamUsage
{
    [Fact]
    public void Usage_OfTheConceptPage_SaysAndIsRebuilt()
    {
        var (log, community, ben, day) = (Settled.Log, Settled.Community, new MemberId("ben"), Settled.Day);
        var path = Path.GetTempFileName();

        var said = SelfReportDecider.Streams.Begin(community.Id, "ben");
        said = said.Do(community, new ReportTrajectory(TrajectoryKind.Inbound, By: ben, At: day)).OrThrow();
        File.WriteAllLines(path, said.ToJsonLines());
        var again = SelfReportDecider.Streams.Replay(File.ReadLines(path));
        var life = Chronicle.Of(log.Events, again.Events);

        File.Delete(path);
        Assert.Equal(said.Stream, again.Stream);
        Assert.Equal(log.Events.Count + 1, life.Entries.Count);
        Assert.Equal("settled/trajectory/ben", life.Entries[^1].Stream.Value);
    }
}
