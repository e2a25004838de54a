namespace CoP.Domain.Gatherings;

/// <summary>What moves a session.</summary>
public enum SessionTrigger
{
    /// <summary>A member plans it.</summary>
    Plan,

    /// <summary>Its outline or space changes.</summary>
    Revise,

    /// <summary>It begins.</summary>
    Open,

    /// <summary>Who is there and who says something is written down.</summary>
    Record,

    /// <summary>It ends, and has taken place.</summary>
    Hold,

    /// <summary>It is called off.</summary>
    Cancel,

    /// <summary>Somebody finishes the exercises that follow it.</summary>
    FollowUp,
}
