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
    private readonly double keptShareLeast = 0.75;
    private readonly int facilitatorSessionsMost = 3;

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
        init => leadingShareMost = Share(value);
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

    /// <summary>How much of the due dates sessions keep in order to count as regular, 0 to 1. Default: 0.75.</summary>
    public double KeptShareLeast
    {
        get => keptShareLeast;
        init => keptShareLeast = Share(value);
    }

    /// <summary>How many sessions in a row the same people may facilitate while it still counts as going round. Default: 3. At least 1.</summary>
    public int FacilitatorSessionsMost
    {
        get => facilitatorSessionsMost;
        init => facilitatorSessionsMost = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one session is in a row.");
    }

    private static double Share(double value) =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A share is 0 to 1.");

    private static TimeSpan Positive(TimeSpan value) =>
        value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A time span is more than zero.");
}
