namespace CoP.Domain.Trajectories;

/// <summary>What moves a self-report.</summary>
public enum SelfReportTrigger
{
    /// <summary>The person says where they are heading.</summary>
    Report,

    /// <summary>The person takes it back.</summary>
    Retract,
}
