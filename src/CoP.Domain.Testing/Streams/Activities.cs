using CoP.Domain.Gatherings;
using CoP.Domain.Reflection;
using CoP.Domain.Trajectories;

namespace CoP.Domain.Testing.Streams;

/// <summary>Every kind of activity that the library knows, for tests over communities that do everything.</summary>
public static class Activities
{
    /// <summary>What people do when a community looks at itself.</summary>
    public static Activity<AssessmentCommand, AssessmentEvent, Assessment> Assessments => AssessmentActivity.Activity;

    /// <summary>Plans of what to learn together.</summary>
    public static Activity<LearningPlanCommand, LearningPlanEvent, LearningPlanState> LearningPlans => LearningPlanActivity.Activity;

    /// <summary>Rotations of facilitation.</summary>
    public static Activity<RotationCommand, RotationEvent, Rotation> Rotations => RotationActivity.Activity;

    /// <summary>Sessions.</summary>
    public static Activity<SessionCommand, SessionEvent, Session> Sessions => SessionsActivity.Activity;

    /// <summary>What people say about their own trajectories.</summary>
    public static Activity<SelfReportCommand, SelfReportEvent, SelfReport> SelfReports => SelfReportActivity.Activity;

    /// <summary>All of them, ordered by the name of their kind.</summary>
    public static IReadOnlyList<IActivity> All { get; } =
    [
        AssessmentActivity.Activity,
        LearningPlanActivity.Activity,
        RotationActivity.Activity,
        SessionsActivity.Activity,
        SelfReportActivity.Activity,
    ];
}
