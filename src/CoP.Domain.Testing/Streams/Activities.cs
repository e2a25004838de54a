using CoP.Domain.Gatherings;
using CoP.Domain.Sponsorship;
using CoP.Domain.Trajectories;

namespace CoP.Domain.Testing.Streams;

/// <summary>Every kind of activity that the library knows, for tests over communities that do everything.</summary>
public static class Activities
{
    /// <summary>Convenings of leadership groups.</summary>
    public static Activity<LeadershipGroupCommand, LeadershipGroupEvent, LeadershipGroupConvening> LeadershipGroups => LeadershipGroupActivity.Activity;

    /// <summary>What people say about their own trajectories.</summary>
    public static Activity<SelfReportCommand, SelfReportEvent, SelfReport> SelfReports => SelfReportActivity.Activity;

    /// <summary>What sponsors and communities do with each other.</summary>
    public static Activity<SponsorshipCommand, SponsorshipEvent, SponsorshipState> Sponsorships => SponsorshipActivity.Activity;

    /// <summary>All of them, ordered by the name of their kind.</summary>
    public static IReadOnlyList<IActivity> All { get; } =
    [
        LeadershipGroupActivity.Activity,
        SponsorshipActivity.Activity,
        SelfReportActivity.Activity,
    ];
}
