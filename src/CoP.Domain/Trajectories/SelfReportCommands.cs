using CoP.Domain.Deciding;

namespace CoP.Domain.Trajectories;

/// <summary>What a person may say about their own trajectory.</summary>
/// <param name="By">The person; nobody says it for another.</param>
/// <param name="At">When.</param>
public abstract record SelfReportCommand(Actor By, DateTimeOffset At) : DomainCommand(By, At);

/// <summary>Says where the person is heading. Refused if it is what they say already.</summary>
/// <param name="Kind">The trajectory.</param>
/// <param name="By">The person.</param>
/// <param name="At">When.</param>
public sealed record ReportTrajectory(TrajectoryKind Kind, Actor By, DateTimeOffset At) : SelfReportCommand(By, At)
{
    internal override string Trigger => "report-trajectory";
}

/// <summary>Takes it back; what is inferred counts again.</summary>
/// <param name="By">The person.</param>
/// <param name="At">When.</param>
public sealed record RetractTrajectory(Actor By, DateTimeOffset At) : SelfReportCommand(By, At)
{
    internal override string Trigger => "retract-trajectory";
}
