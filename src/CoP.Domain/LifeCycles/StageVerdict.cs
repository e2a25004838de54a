namespace CoP.Domain.LifeCycles;

/// <summary>What the evidence says about a condition.</summary>
public enum StageVerdict
{
    /// <summary>Nobody has looked, too little was looked at, or what was found disagrees.</summary>
    Unknown,

    /// <summary>It is so.</summary>
    Met,

    /// <summary>It is not so.</summary>
    NotMet,
}
