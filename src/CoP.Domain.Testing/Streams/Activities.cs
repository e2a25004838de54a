using CoP.Domain.Gatherings;
using CoP.Domain.LeadershipGroups;
using CoP.Domain.Learning;
using CoP.Domain.Reflection;
using CoP.Domain.Sponsorship;
using CoP.Domain.Trajectories;
using CoP.Domain.ValueCreation;

namespace CoP.Domain.Testing.Streams;

/// <summary>Every kind of activity that the library knows, for tests over communities that do everything.</summary>
public static class Activities
{
    /// <summary>What people do when a community looks at itself.</summary>
    public static Activity<AssessmentCommand, AssessmentEvent, Assessment> Assessments => AssessmentActivity.Activity;

    /// <summary>Areas of influence.</summary>
    public static Activity<InfluenceCommand, InfluenceEvent, InfluenceArea> InfluenceAreas => InfluenceActivity.Activity;

    /// <summary>Change initiatives.</summary>
    public static Activity<InitiativeCommand, InitiativeEvent, Initiative> Initiatives => InitiativeActivity.Activity;

    /// <summary>Convenings of leadership groups.</summary>
    public static Activity<LeadershipGroupCommand, LeadershipGroupEvent, LeadershipGroupConvening> LeadershipGroups => LeadershipGroupActivity.Activity;

    /// <summary>Plans of what to learn together.</summary>
    public static Activity<LearningPlanCommand, LearningPlanEvent, LearningPlanState> LearningPlans => LearningPlanActivity.Activity;

    /// <summary>Rotations of facilitation.</summary>
    public static Activity<RotationCommand, RotationEvent, Rotation> Rotations => RotationActivity.Activity;

    /// <summary>What people say about their own trajectories.</summary>
    public static Activity<SelfReportCommand, SelfReportEvent, SelfReport> SelfReports => SelfReportActivity.Activity;

    /// <summary>Sessions.</summary>
    public static Activity<SessionCommand, SessionEvent, Session> Sessions => SessionsActivity.Activity;

    /// <summary>What sponsors and communities do with each other.</summary>
    public static Activity<SponsorshipCommand, SponsorshipEvent, SponsorshipState> Sponsorships => SponsorshipActivity.Activity;

    /// <summary>Value-creation stories.</summary>
    public static Activity<StoryCommand, StoryEvent, ValueStory> Stories => StoryActivity.Activity;

    /// <summary>Claims of value.</summary>
    public static Activity<ValueCommand, ValueEvent, ValueClaim> ValueClaims => ValueActivity.Activity;

    /// <summary>All of them, ordered by the name of their kind.</summary>
    public static IReadOnlyList<IActivity> All { get; } =
    [
        AssessmentActivity.Activity,
        InfluenceActivity.Activity,
        InitiativeActivity.Activity,
        LeadershipGroupActivity.Activity,
        LearningPlanActivity.Activity,
        RotationActivity.Activity,
        SessionsActivity.Activity,
        SponsorshipActivity.Activity,
        StoryActivity.Activity,
        SelfReportActivity.Activity,
        ValueActivity.Activity,
    ];
}
