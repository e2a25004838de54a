using System.Text.Json;
using CoP.Domain.Formats;

namespace CoP.Domain.Gatherings;

/// <summary>How rotations are written.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class RotationFormat
{
    private static readonly JsonSerializerOptions Strict = WrittenMembers.Of(RotationJson.Default);

    /// <summary>Events as JSON Lines.</summary>
    public static EventCodec Events { get; } = new(
    [
        EventType.Of<WillingnessDeclared>(Strict, "rotation.willingness-declared"),
        EventType.Of<WillingnessWithdrawn>(Strict, "rotation.willingness-withdrawn"),
        EventType.Of<PrerequisitesSet>(Strict, "rotation.prerequisites-set"),
        EventType.Of<PrerequisiteConfirmed>(Strict, "rotation.prerequisite-confirmed"),
        EventType.Of<TurnNamed>(Strict, "rotation.turn-named"),
        EventType.Of<TurnTaken>(Strict, "rotation.turn-taken"),
        EventType.Of<TurnPassed>(Strict, "rotation.turn-passed"),
        EventType.Of<SwapOffered>(Strict, "rotation.swap-offered"),
        EventType.Of<TurnsSwapped>(Strict, "rotation.turns-swapped"),
        EventType.Of<SwapDropped>(Strict, "rotation.swap-dropped"),
    ]);
}
