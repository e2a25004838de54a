namespace CoP.Domain.LifeCycles;

/// <summary>The three critical junctures of Johnson, Bickle and Kantcheva (2025).</summary>
public enum JunctureKind
{
    /// <summary>The community comes into being.</summary>
    Formation,

    /// <summary>What it is for and what it holds dear is in question.</summary>
    EvolvingIdentity,

    /// <summary>Leadership moves from some people to others.</summary>
    LeadershipTransfer,
}
