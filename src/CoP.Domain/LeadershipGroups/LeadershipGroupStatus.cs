namespace CoP.Domain.LeadershipGroups;

/// <summary>Where a convening of leadership groups stands.</summary>
public enum LeadershipGroupStatus
{
    /// <summary>Nobody has called for groups yet.</summary>
    Unconvened,

    /// <summary>Groups are called for; people choose, are assigned or distributed, and some may have no group yet.</summary>
    Forming,

    /// <summary>Every participant is in exactly one group, and stays in exactly one.</summary>
    Working,

    /// <summary>It is over, and on record which groups never reported.</summary>
    Closed,
}
