using System.Text.Json;
using CoP.Domain.Formats;

namespace CoP.Domain.Trajectories;

/// <summary>How self-reports are written.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class SelfReportFormat
{
    private static readonly JsonSerializerOptions Strict = WrittenMembers.Of(SelfReportJson.Default);

    /// <summary>Events as JSON Lines.</summary>
    public static EventCodec Events { get; } = new(
    [
        EventType.Of<TrajectoryReported>(Strict, "trajectory.reported"),
        EventType.Of<TrajectoryRetracted>(Strict, "trajectory.retracted"),
    ]);
}
