using CoP.Domain.Simulation.Worlds;

namespace CoP.Domain.Simulation.Stepping;

/// <summary>Observers that are written in one line.</summary>
public static class Observe
{
    /// <summary>An observer from a function.</summary>
    /// <typeparam name="TWorld">The world it looks at.</typeparam>
    /// <param name="capture">What it does with what it sees.</param>
    /// <param name="every">Every so-manieth cycle, at least 1.</param>
    /// <param name="from">The first cycle.</param>
    /// <param name="after">The process after which it looks; <see langword="null"/> is the end of the cycle.</param>
    /// <returns>The observer.</returns>
    public static Observer<TWorld> With<TWorld>(Action<TWorld> capture, int every = 1, int from = 0, string? after = null)
        where TWorld : World
    {
        ArgumentNullException.ThrowIfNull(capture);
        return new FunctionObserver<TWorld>(capture) { Every = every, From = from, After = after };
    }
}
