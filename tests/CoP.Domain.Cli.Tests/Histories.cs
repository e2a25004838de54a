using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Leadership;
using CoP.Domain.Participation;
using CoP.Domain.Trajectories;

namespace CoP.Domain.Cli.Tests;

/// <summary>A small community's history, made by the domain itself.</summary>
internal static class Histories
{
    public static DateTimeOffset Day { get; } = new(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);

    public static Charter Charter { get; } = new(
        "Learning developers", about: "learning development in universities", purpose: "grow the practice together", values: ["openness", "no rank"], practice: ["writing retreats"]);

    public static IReadOnlyList<string> Lines { get; } =
    [
        .. CommunityLog.Found(new CommunityId("learning-developers"), Charter, [new MemberId("ada"), new MemberId("cleo")], new MemberId("ada"), Day)
            .Do(new Welcome(new MemberId("ben"), new MemberId("ada"), Day.AddDays(1))).OrThrow()
            .Do(new ProposeTransfer(LeadershipFunctions.Coordination, new MemberId("ada"), new MemberId("cleo"), new MemberId("ada"), Day.AddDays(2))).OrThrow()
            .ToJsonLines(),
    ];

    /// <summary>What ben said of himself, and took back.</summary>
    public static IReadOnlyList<string> Activity { get; } =
    [
        .. SelfReportDecider.Streams.Begin(new CommunityId("learning-developers"), "ben")
            .Do(CommunityLog.Replay(Lines).Community, new ReportTrajectory(TrajectoryKind.Inbound, new MemberId("ben"), Day.AddDays(2))).OrThrow()
            .Do(CommunityLog.Replay(Lines).Community, new RetractTrajectory(new MemberId("ben"), Day.AddDays(3))).OrThrow()
            .ToJsonLines(),
    ];
}
