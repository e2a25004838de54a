namespace CoP.Domain.Gatherings;

/// <summary>What moves a learning plan.</summary>
public enum LearningPlanTrigger
{
    /// <summary>It is written, or written anew.</summary>
    Draft,

    /// <summary>It is agreed.</summary>
    Adopt,

    /// <summary>It gets a new version.</summary>
    Revise,

    /// <summary>One of its sessions was held.</summary>
    Record,

    /// <summary>It is through.</summary>
    Complete,

    /// <summary>It is given up.</summary>
    Abandon,
}
