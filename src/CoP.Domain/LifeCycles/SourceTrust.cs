namespace CoP.Domain.LifeCycles;

/// <summary>How far a statement about a model was checked against the work that it comes from.</summary>
public enum SourceTrust
{
    /// <summary>An excerpt of the work itself was read.</summary>
    Excerpt,

    /// <summary>The abstract or record of the work was read.</summary>
    Abstract,

    /// <summary>A secondary summary was read.</summary>
    Secondary,

    /// <summary>General knowledge that was not checked against the work: a hint, never to be called published.</summary>
    Unchecked,
}
