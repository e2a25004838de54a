namespace CoP.Domain.LeadershipGroups;

/// <summary>A note to a leadership group as it came from outside, unchecked.</summary>
/// <remarks>Every member may be absent. Compared by reference; thread-safe.</remarks>
public sealed class LeadershipGroupNoteDraft
{
    /// <summary>The text. Required.</summary>
    public string? Text { get; init; }

    /// <summary><c>excerpt</c>, <c>abstract</c>, <c>secondary</c> or <c>unchecked</c>; absent for <c>unchecked</c>.</summary>
    public string? Trust { get; init; }
}
