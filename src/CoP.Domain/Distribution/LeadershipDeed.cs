namespace CoP.Domain.Distribution;

/// <summary>Somebody did a piece of leadership, whoever holds the function.</summary>
/// <remarks>
/// Supplied by the caller from sessions, forums and the like, beside what the constitution's own events show. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Member">Who.</param>
/// <param name="Function">What for, such as coordination.</param>
/// <param name="At">When.</param>
public sealed record LeadershipDeed(MemberId Member, LeadershipFunction Function, DateTimeOffset At)
{
    /// <summary>How much it counts. Default 1; from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is less than 1.</exception>
    public long Weight
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A deed counts for something.");
    }

    = 1;

    /// <summary>What it was part of, such as a session; deeds of several members on one occasion are done together. Default <see langword="null"/>: done alone.</summary>
    public string? Occasion { get; init; }
}
