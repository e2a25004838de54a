using CoP.Domain.StateMachines;

namespace CoP.Domain.Trajectories;

/// <summary>The machine of a self-report.</summary>
public static class SelfReportMachine
{
    /// <summary>The definition, shared by all self-reports.</summary>
    public static StateMachine<SelfReportStatus, SelfReportTrigger> Definition { get; } =
        StateMachine<SelfReportStatus, SelfReportTrigger>.Define("trajectory", SelfReportStatus.Silent)
            .State(SelfReportStatus.Silent, s => s
                .OnEntry("what is inferred counts")
                .Permit(SelfReportTrigger.Report, SelfReportStatus.Reported, "the person says it"))
            .State(SelfReportStatus.Reported, s => s
                .OnEntry("what is said counts")
                .Permit(SelfReportTrigger.Report, SelfReportStatus.Reported, "it is something else")
                .Permit(SelfReportTrigger.Retract, SelfReportStatus.Silent, "the person says it"))
            .Build();
}
