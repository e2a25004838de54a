using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Streams;

namespace CoP.Domain.Trajectories;

/// <summary>The rules of self-reports: everybody says for themselves where they are heading, and may take it back.</summary>
/// <remarks>Pure and thread-safe. There are no deadlines.</remarks>
public static class SelfReportDecider
{
    /// <summary>Self-reports as a kind of activity; the stream bears the person's id: <c>&lt;community&gt;/trajectory/&lt;person&gt;</c>.</summary>
    public static StreamKind<SelfReportCommand, SelfReportEvent, SelfReport> Streams { get; } = new(
        "trajectory",
        SelfReport.Empty,
        SelfReportFormat.Events,
        new()
        {
            Decide = Decide,
            Evolve = Evolve,
            Steps = Steps,
            Machines = [SelfReportMachine.Definition],
        });

    internal static Decision<SelfReportEvent> Decide(SelfReport state, SelfReportCommand command, StreamSight sight)
    {
        if (command is ReportTrajectory { Kind: var kind } && !Enum.IsDefined(kind))
        {
            throw new ArgumentException("The command names a trajectory that is not declared.", nameof(command));
        }

        return !command.By.IsMember || !string.Equals(command.By.Name.Value, sight.Id.Name, StringComparison.Ordinal)
            ? Decisions.Refuse<SelfReportEvent>(new SelfReportRefusal.NotOnesOwn(sight.Id.Name, command.By))
            : (state, command) switch
            {
                ({ Kind: { } said, Since: { } since }, ReportTrajectory c) when said == c.Kind => Decisions.Refuse<SelfReportEvent>(new SelfReportRefusal.SaidAlready(said, since)),
                (_, ReportTrajectory c) => Decisions.Accept<SelfReportEvent>(command, new TrajectoryReported(c.Kind)),
                ({ Kind: null }, RetractTrajectory) => Decisions.Refuse<SelfReportEvent>(new SelfReportRefusal.NothingSaid()),
                (_, RetractTrajectory) => Decisions.Accept<SelfReportEvent>(command, new TrajectoryRetracted()),
                _ => throw new ArgumentException($"The command {command.Trigger} is none of this module.", nameof(command)),
            };
    }

    internal static SelfReport Evolve(SelfReport state, SelfReportEvent happened, Owner? owner) => happened switch
    {
        TrajectoryReported e when e.Kind != state.Kind => new(e.Kind, e.At),
        TrajectoryRetracted when state.Kind is not null => SelfReport.Empty,
        _ => throw new CorruptHistoryException(happened.Type, $"the report is {state.Status}{(state.Kind is { } kind ? $" ({kind})" : string.Empty)}.", null),
    };

    internal static IEnumerable<MachineStep> Steps(SelfReport before, SelfReportEvent happened, string subject) => happened switch
    {
        TrajectoryReported => [MachineStep.Of(SelfReportMachine.Definition, subject, before.Status, SelfReportTrigger.Report, SelfReportStatus.Reported)],
        TrajectoryRetracted => [MachineStep.Of(SelfReportMachine.Definition, subject, before.Status, SelfReportTrigger.Retract, SelfReportStatus.Silent)],
        _ => [],
    };
}
