namespace CoP.Domain.LifeCycles;

/// <summary>How a community ends: the five ways of Wenger, McDermott and Snyder (2002, p. 109, as a secondary summary gives them).</summary>
public enum Ending
{
    /// <summary>It lost members and energy, or people decided that it was not the time.</summary>
    Faded,

    /// <summary>People stayed together without the practice.</summary>
    SocialClub,

    /// <summary>It became two or more communities.</summary>
    Split,

    /// <summary>It became part of one other community.</summary>
    Merged,

    /// <summary>An organisation took over its work, with or without a unit of its own for it.</summary>
    Institutionalised,
}
