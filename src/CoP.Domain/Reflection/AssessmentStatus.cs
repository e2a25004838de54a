namespace CoP.Domain.Reflection;

/// <summary>How far an assessment has come.</summary>
public enum AssessmentStatus
{
    /// <summary>Nobody has opened it.</summary>
    Unopened,

    /// <summary>Members answer, attach evidence and note findings.</summary>
    Open,

    /// <summary>It was summed up; nothing changes any more.</summary>
    Closed,

    /// <summary>It was given up; what was said stays in the history.</summary>
    Abandoned,
}
