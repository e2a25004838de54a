namespace CoP.Domain.LeadershipGroups;

/// <summary>A leadership group as it came from outside, unchecked.</summary>
/// <remarks>Every member may be absent. Compared by reference; safe for concurrent use as long as nobody changes the lists that it was given.</remarks>
public sealed class LeadershipGroupDraft
{
    /// <summary>Its code in kebab case, once in a scheme. Required.</summary>
    public string? Id { get; init; }

    /// <summary>What people call it, once in a scheme. Required.</summary>
    public string? Name { get; init; }

    /// <summary>The one aspect that it stewards, a code in kebab case, once in a scheme. Required.</summary>
    public string? Aspect { get; init; }

    /// <summary>What it is for. Required.</summary>
    public LeadershipGroupNoteDraft? Purpose { get; init; }

    /// <summary>What it asks itself; absent for nothing.</summary>
    public IReadOnlyList<LeadershipGroupNoteDraft?>? Questions { get; init; }

    /// <summary>What it may do during a meeting; absent for nothing.</summary>
    public IReadOnlyList<LeadershipGroupNoteDraft?>? During { get; init; }

    /// <summary>What it may do between meetings; absent for nothing.</summary>
    public IReadOnlyList<LeadershipGroupNoteDraft?>? Between { get; init; }

    /// <summary>What it may bring back; absent for nothing.</summary>
    public IReadOnlyList<LeadershipGroupNoteDraft?>? Outputs { get; init; }

    /// <summary>How far it was checked that the source has this group; absent for <c>unchecked</c>.</summary>
    public string? Trust { get; init; }
}
