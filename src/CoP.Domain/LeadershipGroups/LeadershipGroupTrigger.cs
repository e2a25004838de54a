namespace CoP.Domain.LeadershipGroups;

/// <summary>What moves a convening of leadership groups.</summary>
public enum LeadershipGroupTrigger
{
    /// <summary>Somebody calls for groups.</summary>
    Convene,

    /// <summary>A person gets a group, changes it, or leaves.</summary>
    Place,

    /// <summary>The moment is named when all groups report.</summary>
    Schedule,

    /// <summary>Work in the groups begins.</summary>
    Start,

    /// <summary>A group does something: acts, delivers, reports, settles who leads it.</summary>
    Steward,

    /// <summary>It is closed.</summary>
    Close,
}
