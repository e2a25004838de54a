namespace CoP.Domain.Reflection;

/// <summary>From when and from how much on a look sees what it asks about.</summary>
/// <remarks>All defaults are project-authored: the published lists name no number, except where said. Immutable, value-equal, thread-safe.</remarks>
public sealed record LookPolicy
{
    private readonly TimeSpan window = TimeSpan.FromDays(365);
    private readonly int coreLeast = 2;
    private readonly double leadingShareMost = 0.5;
    private readonly TimeSpan facilitationLongest = TimeSpan.FromDays(183);
    private readonly TimeSpan silenceLongest = TimeSpan.FromDays(92);

    /// <summary>The project's own numbers.</summary>
    public static LookPolicy Default { get; } = new();

    /// <summary>How far back is recent. Default: 365 days. More than zero.</summary>
    public TimeSpan Window
    {
        get => window;
        init => window = Positive(value);
    }

    /// <summary>How many people make a core of several. Default: 2. At least 1.</summary>
    public int CoreLeast
    {
        get => coreLeast;
        init => coreLeast = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A core is of at least one person.");
    }

    /// <summary>How much of the leadership one person may hold while it still counts as shared, 0 to 1. Default: 0.5.</summary>
    public double LeadingShareMost
    {
        get => leadingShareMost;
        init => leadingShareMost = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A share is 0 to 1.");
    }

    /// <summary>How long facilitation may stay with the same people while it still counts as going round. Default: 183 days.</summary>
    public TimeSpan FacilitationLongest
    {
        get => facilitationLongest;
        init => facilitationLongest = Positive(value);
    }

    /// <summary>How long nothing may be on record while the community still counts as going on. Default: 92 days.</summary>
    public TimeSpan SilenceLongest
    {
        get => silenceLongest;
        init => silenceLongest = Positive(value);
    }

    private static TimeSpan Positive(TimeSpan value) =>
        value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A time span is more than zero.");
}
