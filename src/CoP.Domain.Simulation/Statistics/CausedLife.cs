using CoP.Domain.Measures;

namespace CoP.Domain.Simulation.Statistics;

/// <summary>How long a life was watched, and of what it ended.</summary>
/// <remarks>Times are in a unit of the caller's, from an origin of the caller's, as in <see cref="WatchedLife"/>. Immutable, equal by value.</remarks>
/// <param name="Entry">When watching began; more than 0 is a delayed entry.</param>
/// <param name="Exit">When watching ended; greater than <paramref name="Entry"/>.</param>
/// <param name="Cause">The code of the ending, compared ordinally, such as <c>faded</c>; <see langword="null"/> if only the watching ended (right-censored).</param>
public readonly record struct CausedLife(double Entry, double Exit, string? Cause)
{
    /// <summary>The same life, whatever it ended of.</summary>
    public WatchedLife AllCauses => new(Entry, Exit, Cause is not null);

    /// <summary>The same life for one cause: an end of any other cause becomes the end of watching. Pure.</summary>
    /// <param name="cause">The code of the cause.</param>
    /// <returns>The life.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cause"/> is <see langword="null"/>.</exception>
    public WatchedLife OfCause(string cause)
    {
        ArgumentNullException.ThrowIfNull(cause);
        return new(Entry, Exit, string.Equals(Cause, cause, StringComparison.Ordinal));
    }
}
