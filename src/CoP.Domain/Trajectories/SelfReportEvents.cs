using CoP.Domain.Deciding;

namespace CoP.Domain.Trajectories;

/// <summary>What a person said about their own trajectory.</summary>
public abstract record SelfReportEvent : DomainEvent;

/// <summary>The person said where they are heading.</summary>
/// <param name="Kind">The trajectory.</param>
public sealed record TrajectoryReported(TrajectoryKind Kind) : SelfReportEvent
{
    internal override string WireName => "trajectory.reported";
}

/// <summary>The person took it back.</summary>
public sealed record TrajectoryRetracted : SelfReportEvent
{
    internal override string WireName => "trajectory.retracted";
}
