namespace CoP.Domain.Distribution;

/// <summary>How a life is cut into windows: how long each is, and how far after the one before it begins.</summary>
/// <remarks>Windows are half-open and begin with the first event. A step shorter than the length makes them overlap. Both defaults are project-authored. Immutable, value-equal, thread-safe.</remarks>
public sealed record WindowPlan
{
    /// <summary>A quarter after the other.</summary>
    public static WindowPlan Default { get; } = new();

    /// <summary>How long a window is. Default 91 days; positive.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive.</exception>
    public TimeSpan Length
    {
        get;
        init => field = Positive(value);
    }

    = TimeSpan.FromDays(91);

    /// <summary>How far after the window before a window begins. Default 91 days; positive.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive.</exception>
    public TimeSpan Step
    {
        get;
        init => field = Positive(value);
    }

    = TimeSpan.FromDays(91);

    // A longer series is a step in the wrong unit; it is noticed before it is made.
    internal void ThrowIfTooMany(int sofar, DateTimeOffset next, DateTimeOffset at)
    {
        if (at >= next && sofar + ((at - next).Ticks / Step.Ticks) >= 100_000)
        {
            throw new ArgumentException("The plan makes more than 100,000 windows; its step is too short for this life.", nameof(at));
        }
    }

    private static TimeSpan Positive(TimeSpan value) =>
        value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A window lasts for some time and moves on by some time.");
}
