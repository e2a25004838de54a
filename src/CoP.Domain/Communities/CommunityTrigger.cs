namespace CoP.Domain.Communities;

/// <summary>What moves a community from one status to another.</summary>
public enum CommunityTrigger
{
    /// <summary>Founders gather under a charter.</summary>
    Found,

    /// <summary>It fades, turns into a social club, splits, merges or becomes an institution.</summary>
    End,
}
