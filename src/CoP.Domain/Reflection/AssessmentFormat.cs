using System.Text.Json;
using CoP.Domain.Formats;

namespace CoP.Domain.Reflection;

/// <summary>How assessments are written.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class AssessmentFormat
{
    private static readonly JsonSerializerOptions Strict = WrittenMembers.Of(AssessmentJson.Default);

    /// <summary>Events as JSON Lines.</summary>
    public static EventCodec Events { get; } = new(
    [
        EventType.Of<AssessmentOpened>(Strict, "assessment.opened"),
        EventType.Of<ItemAnswered>(Strict, "assessment.item-answered"),
        EventType.Of<ItemAbstained>(Strict, "assessment.item-abstained"),
        EventType.Of<EvidenceAttached>(Strict, "assessment.evidence-attached"),
        EventType.Of<FindingNoted>(Strict, "assessment.finding-noted"),
        EventType.Of<AssessmentClosed>(Strict, "assessment.closed"),
        EventType.Of<AssessmentAbandoned>(Strict, "assessment.abandoned"),
    ]);
}
