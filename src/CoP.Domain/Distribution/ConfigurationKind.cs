namespace CoP.Domain.Distribution;

/// <summary>What the functions that were led in a window have in common.</summary>
public enum ConfigurationKind
{
    /// <summary>Each was led by one person almost alone, all by the same one.</summary>
    Solo,

    /// <summary>Each was led by one person almost alone, and not all by the same: distributed over functions, not within them.</summary>
    Divided,

    /// <summary>Some were led alone and some by several: solo and distributed elements side by side (Gronn 2009, at second hand).</summary>
    Hybrid,

    /// <summary>Each was led by several.</summary>
    Distributed,
}
