namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>What is known of one person; a cycle of 0 is never.</summary>
internal sealed class Life
{
    public int Entered { get; init; }

    public bool IsFounder { get; init; }

    /// <summary>The cycles in which it acted, each once.</summary>
    public List<int> Acted { get; } = [];

    public int Departed { get; set; }

    public int CoreAt { get; set; }

    public int Level { get; set; }

    /// <summary>Whether the first contribution was answered.</summary>
    public bool WasAnswered { get; set; }

    /// <summary>Whether it met somebody of the core or active in the cycle of its first act.</summary>
    public bool MetASenior { get; set; }

    /// <summary>Breaks that it took and when it came back, or 0.</summary>
    public List<(int From, int Until)> Breaks { get; } = [];
}
