using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Looks at one simulated community from its founding to its end.</summary>
internal abstract class Watch
{
    /// <summary>The process after which it looks; <see langword="null"/> is the end of the cycle.</summary>
    public virtual string? After => null;

    public RunOutcome Outcome { get; set; } = null!;

    /// <summary>Is told what happens.</summary>
    public virtual void Hear(in Occurrence told)
    {
    }

    /// <summary>Looks, cycle by cycle, from the founding on.</summary>
    public virtual void See(CommunityWorld world)
    {
    }
}
