namespace CoP.Domain.Gatherings;

/// <summary>What moves a rotation.</summary>
public enum RotationTrigger
{
    /// <summary>The one whose turn it is, is named for a session.</summary>
    Name,

    /// <summary>The named member has facilitated.</summary>
    Take,

    /// <summary>The named member is passed over for the session, and keeps the place in line.</summary>
    PassOver,

    /// <summary>The named member is not willing any more.</summary>
    Withdraw,

    /// <summary>Another takes the named member's place in exchange for their own.</summary>
    Swap,
}
