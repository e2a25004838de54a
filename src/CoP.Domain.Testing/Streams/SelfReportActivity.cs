using CoP.Domain.Communities;
using CoP.Domain.Streams;
using CoP.Domain.Testing.Communities;
using CoP.Domain.Trajectories;

namespace CoP.Domain.Testing.Streams;

/// <summary>Draws what people say about their own trajectories.</summary>
internal static class SelfReportActivity
{
    public static Activity<SelfReportCommand, SelfReportEvent, SelfReport> Activity { get; } = new(SelfReportDecider.Streams, Next, s => $"{s.Kind}")
    {
        Names = [.. CommunityCommands.People.Select(p => p.Value)],
    };

    private static SelfReportCommand Next(Community community, StreamState<SelfReport> stream, Dice dice, DateTimeOffset at)
    {
        var by = dice.Percent(90) ? new MemberId(stream.Id.Name) : dice.Of(CommunityCommands.People);
        return dice.Percent(70)
            ? new ReportTrajectory(dice.Of(Enum.GetValues<TrajectoryKind>()), by, at)
            : new RetractTrajectory(by, at);
    }
}
