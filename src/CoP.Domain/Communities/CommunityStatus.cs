namespace CoP.Domain.Communities;

/// <summary>Whether a community is there.</summary>
public enum CommunityStatus
{
    /// <summary>Not founded yet.</summary>
    Unfounded,

    /// <summary>Founded and not ended.</summary>
    Alive,

    /// <summary>Ended; nothing can happen in it any more.</summary>
    Ended,
}
