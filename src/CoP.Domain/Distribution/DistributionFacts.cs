using CoP.Domain.Collections;

namespace CoP.Domain.Distribution;

/// <summary>What the caller knows of leadership beside the streams.</summary>
/// <remarks>Kept nowhere. In any order. Immutable, value-equal, thread-safe.</remarks>
public sealed record DistributionFacts
{
    /// <summary>Nothing.</summary>
    public static DistributionFacts None { get; } = new();

    /// <summary>What people did. Default: nothing.</summary>
    public ValueList<LeadershipDeed> Deeds { get; init; } = [];

    /// <summary>Turns that were decided beforehand. Default: none.</summary>
    public ValueList<Appointment> Appointments { get; init; } = [];

    /// <summary>Signs of agreement and its lack. Default: none.</summary>
    public ValueList<AlignmentSign> Signs { get; init; } = [];
}
