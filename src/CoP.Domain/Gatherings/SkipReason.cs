namespace CoP.Domain.Gatherings;

/// <summary>Why somebody whose turn it would have been does not facilitate a session.</summary>
public enum SkipReason
{
    /// <summary>Away: on leave, inactive, emeritus, or not there on the day. The place in line stays.</summary>
    Absent,

    /// <summary>A prerequisite is not confirmed. The place in line stays.</summary>
    PrerequisiteMissing,

    /// <summary>Not willing any more. The place in line is given up.</summary>
    Withdrew,

    /// <summary>Departed or removed. The place in line is given up.</summary>
    LeftCommunity,

    /// <summary>Said no for the one session. The place in line stays.</summary>
    Declined,

    /// <summary>The session did not take place. The place in line stays.</summary>
    SessionCancelled,
}
