namespace CoP.Domain.Sponsorship;

/// <summary>Where a goal stands.</summary>
public enum GoalStatus
{
    /// <summary>Somebody has proposed it.</summary>
    Proposed,

    /// <summary>The community has made it its own.</summary>
    Adopted,

    /// <summary>The community has let it go, or never took it.</summary>
    Dropped,
}
