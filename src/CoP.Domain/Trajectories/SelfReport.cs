using System.Text.Json.Serialization;

namespace CoP.Domain.Trajectories;

/// <summary>What one person says about their own trajectory.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Kind">The trajectory; <see langword="null"/> while nothing is said.</param>
/// <param name="Since">Since when it is said, in UTC; <see langword="null"/> while nothing is said.</param>
public sealed record SelfReport(TrajectoryKind? Kind, DateTimeOffset? Since)
{
    /// <summary>Nothing is said.</summary>
    public static SelfReport Empty { get; } = new(null, null);

    /// <summary>Whether something is said.</summary>
    [JsonIgnore]
    public SelfReportStatus Status => Kind is null ? SelfReportStatus.Silent : SelfReportStatus.Reported;
}
