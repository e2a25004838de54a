namespace CoP.Domain.Trajectories;

/// <summary>Whether a person has said where they are heading.</summary>
public enum SelfReportStatus
{
    /// <summary>Nothing is said, or what was said is taken back: what is inferred counts.</summary>
    Silent,

    /// <summary>The person has said it, and that counts before anything inferred.</summary>
    Reported,
}
