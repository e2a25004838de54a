namespace CoP.Domain.Gatherings;

/// <summary>What an activity does to the habits of a community, whose life mixes both (Wenger, McDermott and Snyder 2002, sixth design principle).</summary>
public enum ActivityTone
{
    /// <summary>It is as always, and makes people feel at home.</summary>
    Familiar,

    /// <summary>It is out of the ordinary, and makes people curious.</summary>
    Stimulating,
}
