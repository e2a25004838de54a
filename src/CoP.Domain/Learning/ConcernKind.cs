namespace CoP.Domain.Learning;

/// <summary>What makes an area of influence seem smaller than it is (Wirth 2005, read: fear and untested assumptions).</summary>
public enum ConcernKind
{
    /// <summary>Something that the person is afraid of.</summary>
    Fear,

    /// <summary>Something that the person takes to be so.</summary>
    Assumption,
}
