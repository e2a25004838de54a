using System.Text.Json;
using CoP.Domain.Formats;

namespace CoP.Domain.Gatherings;

/// <summary>How the histories of learning plans are written; for plans as files see <see cref="LearningPlanFile"/>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class LearningPlanFormat
{
    private static readonly JsonSerializerOptions Strict = WrittenMembers.Of(LearningPlanJson.Default);

    /// <summary>Events as JSON Lines.</summary>
    public static EventCodec Events { get; } = new(
    [
        EventType.Of<PlanDrafted>(Strict, "learning-plan.drafted"),
        EventType.Of<PlanAdopted>(Strict, "learning-plan.adopted"),
        EventType.Of<PlanRevised>(Strict, "learning-plan.revised"),
        EventType.Of<PlannedSessionRecorded>(Strict, "learning-plan.session-recorded"),
        EventType.Of<PlanCompleted>(Strict, "learning-plan.completed"),
        EventType.Of<PlanAbandoned>(Strict, "learning-plan.abandoned"),
    ]);
}
