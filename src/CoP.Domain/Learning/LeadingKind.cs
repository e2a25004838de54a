namespace CoP.Domain.Learning;

/// <summary>What counts as having led, within one's own area.</summary>
public enum LeadingKind
{
    /// <summary>Tested the boundary of their influence.</summary>
    TestedBoundary,

    /// <summary>Began a change initiative, or took one on.</summary>
    CarriedInitiative,

    /// <summary>Received a leadership function, or stood in for it.</summary>
    HeldFunction,

    /// <summary>Something that the caller counts, such as having facilitated a session.</summary>
    Supplied,
}
