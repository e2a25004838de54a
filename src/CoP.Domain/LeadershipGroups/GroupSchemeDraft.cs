namespace CoP.Domain.LeadershipGroups;

/// <summary>A scheme of leadership groups as it came from outside, unchecked.</summary>
/// <remarks>Every member may be absent. Compared by reference; safe for concurrent use as long as nobody changes the lists that it was given.</remarks>
public sealed class GroupSchemeDraft
{
    /// <summary>The stable name in kebab case. Required.</summary>
    public string? Name { get; init; }

    /// <summary>The work or practice that it comes from. Required.</summary>
    public string? Source { get; init; }

    /// <summary>The groups. At least one, at most 100.</summary>
    public IReadOnlyList<LeadershipGroupDraft?>? Groups { get; init; }
}
