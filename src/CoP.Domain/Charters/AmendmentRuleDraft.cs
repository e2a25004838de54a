namespace CoP.Domain.Charters;

/// <summary>An amendment rule as it came from outside, unchecked.</summary>
/// <remarks>Every member may be absent. Compared by reference; safe for concurrent use as long as nobody changes the lists that it was given.</remarks>
public sealed class AmendmentRuleDraft
{
    /// <summary>The levels that must consent; absent for core.</summary>
    public IReadOnlyList<string?>? Body { get; init; }

    /// <summary>The consent window in days; absent for 14.</summary>
    public int? WindowDays { get; init; }
}
