namespace CoP.Domain.Testing;

/// <summary>Why an exploration came to its end.</summary>
public enum ExplorationEnd
{
    /// <summary>Every command was tried in every state that can be reached: there are no others.</summary>
    Closed,

    /// <summary>States at the greatest depth were checked, and no further command tried in them.</summary>
    Depth,

    /// <summary>The greatest number of states was reached.</summary>
    States,

    /// <summary>Something was found that must not be.</summary>
    Violation,
}
