namespace CoP.Domain.Sponsorship;

/// <summary>What a fact means for a community, under one reading.</summary>
public enum FindingBearing
{
    /// <summary>The reading holds that it helps.</summary>
    Helps,

    /// <summary>The reading holds that it harms.</summary>
    Harms,

    /// <summary>There is nothing on record to say.</summary>
    Open,
}
