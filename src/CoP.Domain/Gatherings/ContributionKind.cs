namespace CoP.Domain.Gatherings;

/// <summary>What a member did in a session for the others to notice: whose voices are heard is worth a look (theory §1.1, community keepers).</summary>
public enum ContributionKind
{
    /// <summary>Took the floor.</summary>
    Spoke,

    /// <summary>Brought people together on something, in the session or for later.</summary>
    Convened,

    /// <summary>Reported what a group or the session came to.</summary>
    Reported,
}
