using System.Text.Json;
using CoP.Domain.Formats;

namespace CoP.Domain.Learning;

/// <summary>How areas of influence and change initiatives are written.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class LearningFormat
{
    private static readonly JsonSerializerOptions Strict = WrittenMembers.Of(LearningJson.Default);

    /// <summary>Events of areas of influence as JSON Lines.</summary>
    public static EventCodec Influence { get; } = new(
    [
        EventType.Of<MatterPerceived>(Strict, "influence.matter-perceived"),
        EventType.Of<ConcernRecorded>(Strict, "influence.concern-recorded"),
        EventType.Of<BoundaryTestPlanned>(Strict, "influence.test-planned"),
        EventType.Of<BoundaryTestCalledOff>(Strict, "influence.test-called-off"),
        EventType.Of<BoundaryTested>(Strict, "influence.boundary-tested"),
        EventType.Of<EncouragementGiven>(Strict, "influence.encouragement-given"),
        EventType.Of<MatterGranted>(Strict, "influence.matter-granted"),
        EventType.Of<GrantWithdrawn>(Strict, "influence.grant-withdrawn"),
    ]);

    /// <summary>Events of change initiatives as JSON Lines.</summary>
    public static EventCodec Initiatives { get; } = new(
    [
        EventType.Of<InitiativeConceived>(Strict, "initiative.conceived"),
        EventType.Of<InitiativeBegun>(Strict, "initiative.begun"),
        EventType.Of<SupportOffered>(Strict, "initiative.support-offered"),
        EventType.Of<SupportWithdrawn>(Strict, "initiative.support-withdrawn"),
        EventType.Of<CheckedIn>(Strict, "initiative.checked-in"),
        EventType.Of<ObstacleNamed>(Strict, "initiative.obstacle-named"),
        EventType.Of<HelpAsked>(Strict, "initiative.help-asked"),
        EventType.Of<HelpGiven>(Strict, "initiative.help-given"),
        EventType.Of<ObstacleOvercome>(Strict, "initiative.obstacle-overcome"),
        EventType.Of<InitiativeOffered>(Strict, "initiative.offered"),
        EventType.Of<InitiativeTakenOn>(Strict, "initiative.taken-on"),
        EventType.Of<InitiativeDeclined>(Strict, "initiative.declined"),
        EventType.Of<InitiativeReportedBack>(Strict, "initiative.reported-back"),
        EventType.Of<InitiativeAbandoned>(Strict, "initiative.abandoned"),
        EventType.Of<InitiativeLapsed>(Strict, "initiative.lapsed"),
        EventType.Of<LessonDrawn>(Strict, "initiative.lesson-drawn"),
    ]);
}
