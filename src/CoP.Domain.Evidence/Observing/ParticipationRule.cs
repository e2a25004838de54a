namespace CoP.Domain.Evidence.Observing;

/// <summary>The stated rule that turns a person's acts into a level and a trajectory.</summary>
/// <remarks>
/// <para>Level, over a window of months that ends with the record: <em>core</em> when the person is among those who together make the first
/// <see cref="CoreShare"/> of the window's acts and acts in at least <see cref="CoreMonths"/> of its months; <em>active</em> when acting in at least
/// <see cref="ActiveMonths"/> months; <em>occasional</em> with any act; else <em>peripheral</em>.</para>
/// <para>Trajectory, from the level in that window and in the one before it: rising to active or core is <em>inbound</em>, falling is <em>outbound</em>,
/// the same level at active or core is <em>insider</em>, and staying below is <em>peripheral</em>. Nothing is said of people without an act in both windows, of
/// newcomers below active (too early), and of anybody in a record that has no month before the window. <em>Boundary</em> needs a second community and is never inferred.</para>
/// <para>In a record younger than the window, months are asked for in proportion to the months that it has.</para>
/// <para>Source: names from Wenger-Trayner's levels of participation and Wenger 1998; both works give no such thresholds, the numbers are this library's defaults.
/// The bands of 2002 (core 10–15 %, active 15–20 %) are an orientation, not enforced.</para>
/// </remarks>
public sealed record ParticipationRule
{
    /// <summary>The default rule.</summary>
    public static ParticipationRule Default { get; } = new();

    /// <summary>Length of a window in months; default 12, at least 1.</summary>
    public int Window { get; init; } = 12;

    /// <summary>Share of the window's acts that the core makes together; default 0.8, in (0, 1].</summary>
    public double CoreShare { get; init; } = 0.8;

    /// <summary>Months with an act that a core person needs; default 6, at least 0.</summary>
    public int CoreMonths { get; init; } = 6;

    /// <summary>Months with an act that an active person needs; default 3, at least 0.</summary>
    public int ActiveMonths { get; init; } = 3;

    /// <summary>Refuses a rule outside the ranges stated on each property.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A property is out of range.</exception>
    internal static void ThrowIfInvalid(ParticipationRule rule)
    {
        if (rule.Window < 1 || rule.CoreMonths < 0 || rule.ActiveMonths < 0 || !(rule.CoreShare > 0 && rule.CoreShare <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(rule), rule, "Outside the ranges that the rule's documentation states.");
        }
    }
}
