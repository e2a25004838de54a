namespace CoP.Domain.Measures;

/// <summary>How long somebody, or a community, was watched, and whether the end was seen.</summary>
/// <remarks>Times are in a unit of the caller's, such as days or cycles, from an origin of the caller's. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Entry">When watching began; more than 0 is a delayed entry, and what ended before is not known.</param>
/// <param name="Exit">When watching ended; greater than <paramref name="Entry"/>.</param>
/// <param name="HasEnded">Whether the life ended then; otherwise only the watching did (right-censored).</param>
public readonly record struct WatchedLife(double Entry, double Exit, bool HasEnded);
