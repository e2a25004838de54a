namespace CoP.Domain.Leadership;

/// <summary>What of leadership is divided over holders: each of the three on its own, because they are handed on at different times.</summary>
public enum LeadershipAspect
{
    /// <summary>Being able to make things happen.</summary>
    Power,

    /// <summary>Being entitled to decide.</summary>
    Authority,

    /// <summary>Having to answer for it. Where nobody holds any, an acting holder stands in.</summary>
    Responsibility,
}
