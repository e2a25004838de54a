namespace CoP.Domain.Trajectories;

/// <summary>How somebody was involved.</summary>
public enum InvolvementKind
{
    /// <summary>Gave something: spoke, wrote, made, helped.</summary>
    Contributed,

    /// <summary>Was there without giving anything that was noticed.</summary>
    Attended,

    /// <summary>Read or listened afterwards.</summary>
    Read,
}
