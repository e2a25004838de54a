using CoP.Domain.Simulation.Worlds;

namespace CoP.Domain.Simulation.Stepping;

/// <summary>Looks at a world at declared moments and changes nothing in it.</summary>
/// <typeparam name="TWorld">The world it looks at.</typeparam>
/// <remarks>Observers draw no chance and keep what they see outside of the world, as a rule by writing it on at once.</remarks>
public abstract class Observer<TWorld>
    where TWorld : World
{
    /// <summary>The process after which it looks; <see langword="null"/>, the default, is the end of the cycle.</summary>
    public string? After { get; init; }

    /// <summary>Thinning: it looks at every so-manieth cycle, at least 1.</summary>
    public int Every
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least every cycle is 1.");
    } = 1;

    /// <summary>The first cycle that it looks at; 0 is the start, before any process.</summary>
    public int From { get; init; }

    /// <summary>Looks.</summary>
    /// <param name="world">The world; it must not be changed.</param>
    public abstract void Capture(TWorld world);

    internal bool IsDue(int cycle) => cycle >= From && (cycle - From) % Every == 0;
}
