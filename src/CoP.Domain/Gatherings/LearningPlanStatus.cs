namespace CoP.Domain.Gatherings;

/// <summary>Where a learning plan is on its way.</summary>
public enum LearningPlanStatus
{
    /// <summary>Nobody has written it.</summary>
    Undrafted,

    /// <summary>It is written and may still change freely.</summary>
    Drafted,

    /// <summary>It is agreed; its content changes only by a new version with a reason.</summary>
    Adopted,

    /// <summary>Every session of it was held.</summary>
    Completed,

    /// <summary>It was given up, for a reason.</summary>
    Abandoned,
}
