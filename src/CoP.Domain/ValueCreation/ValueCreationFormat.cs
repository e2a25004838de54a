using System.Text.Json;
using CoP.Domain.Formats;

namespace CoP.Domain.ValueCreation;

/// <summary>How claims of value and value-creation stories are written.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class ValueCreationFormat
{
    private static readonly JsonSerializerOptions Strict = WrittenMembers.Of(ValueCreationJson.Default);

    /// <summary>Events of claims of value as JSON Lines.</summary>
    public static EventCodec Values { get; } = new(
    [
        EventType.Of<ValueClaimed>(Strict, "value.claimed"),
        EventType.Of<EvidenceGiven>(Strict, "value.evidence-given"),
        EventType.Of<ValueBroughtBack>(Strict, "value.brought-back"),
        EventType.Of<ClaimDisputed>(Strict, "value.disputed"),
        EventType.Of<DisputeSettled>(Strict, "value.dispute-settled"),
        EventType.Of<ClaimWithdrawn>(Strict, "value.withdrawn"),
    ]);

    /// <summary>Events of value-creation stories as JSON Lines.</summary>
    public static EventCodec Stories { get; } = new(
    [
        EventType.Of<StoryWritten>(Strict, "story.written"),
        EventType.Of<StoryRevised>(Strict, "story.revised"),
        EventType.Of<StoryTold>(Strict, "story.told"),
        EventType.Of<StoryConfirmed>(Strict, "story.confirmed"),
        EventType.Of<StoryWithdrawn>(Strict, "story.withdrawn"),
    ]);
}
