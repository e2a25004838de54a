namespace CoP.Domain.Trajectories;

/// <summary>A time at one level of participation.</summary>
/// <remarks>Half-open: the instant of <paramref name="Until"/> belongs to what follows. Never empty. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Level">The level.</param>
/// <param name="From">The first instant, in UTC.</param>
/// <param name="Until">The instant after the last one; <see langword="null"/> while it lasts.</param>
public sealed record LevelInterval(Level Level, DateTimeOffset From, DateTimeOffset? Until)
{
    /// <summary>Says whether an instant lies in the interval. Pure.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>Whether it does.</returns>
    public bool Holds(DateTimeOffset instant) => From <= instant && (Until is null || instant < Until);
}
