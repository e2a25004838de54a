namespace CoP.Domain.Reflection;

/// <summary>Where the idea of a text comes from, and how far that was checked. Every text is in this project's own words, whatever its trust.</summary>
public enum TextTrust
{
    /// <summary>The source was read as a whole.</summary>
    Read,

    /// <summary>An excerpt of the source was read.</summary>
    Excerpt,

    /// <summary>The abstract or record of the source was read.</summary>
    Abstract,

    /// <summary>A secondary summary of the source was read.</summary>
    Secondary,

    /// <summary>General knowledge that was not checked against any work: a hint, never to be called published.</summary>
    Unchecked,

    /// <summary>Written by this project or by the caller; no work says it. Never to be called published.</summary>
    ProjectAuthored,
}
