using CoP.Domain.Communities;
using CoP.Domain.Participation;
using CoP.Domain.Streams;
using CoP.Domain.Trajectories;

namespace CoP.Domain.Tests.Trajectories;

public sealed class TrajectoryUsage
{
    [Fact]
    public void Usage_OfTheConceptPage_InfersAsksAndCompares()
    {
        var (ada, ben, day) = (new MemberId("ada"), new MemberId("ben"), new DateTimeOffset(2026, 1, 12, 12, 0, 0, TimeSpan.Zero));
        var log = CommunityLog.Found(new("circle"), new("Circle", about: "learning", purpose: "learn", values: ["openness"], practice: ["talk"]), [ada], ada, day);
        log = log.Do(new Welcome(ben, By: ada, At: day)).OrThrow();

        var says = SelfReportDecider.Streams.Begin(log.Community.Id, "ben")
            .Do(log.Community, new ReportTrajectory(TrajectoryKind.Inbound, By: ben, At: day)).OrThrow();
        var life = Chronicle.Of(log.Events, says.Events);
        var trajectory = Trajectory.InferAll(life, at: day.AddDays(90)).Single(t => t.Member == ben);
        // inferred peripheral, says inbound: what ben says counts, and that they differ is shown
        var cutOff = Sequestration.Of(life)[0]; // ben, since the welcome by ada: no access was ever recorded
        var levels = LevelHistory.Of(life).Through(LevelMapping.WengerTraynerTo2002);

        Assert.Equal((TrajectoryKind.Peripheral, TrajectoryKind.Inbound, true), (trajectory.Inferred, trajectory.Kind, trajectory.IsDisputed));
        Assert.Equal((ben, ada, day), (cutOff.Member, cutOff.WelcomedBy, cutOff.From));
        Assert.Equal(new Level("peripheral"), levels.LevelAt(ben, day));
    }
}
