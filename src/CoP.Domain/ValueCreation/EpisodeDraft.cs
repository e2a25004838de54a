namespace CoP.Domain.ValueCreation;

/// <summary>An episode of a story as it came from outside, unchecked.</summary>
/// <remarks>Every member may be absent. Compared by reference; safe for concurrent use as long as nobody changes the list that it was given.</remarks>
public sealed class EpisodeDraft
{
    /// <summary>The code of the cycle, such as <c>applied</c>. Required.</summary>
    public string? Cycle { get; init; }

    /// <summary>What was experienced. Required.</summary>
    public string? Text { get; init; }

    /// <summary>The stream of the claim that it tells of; absent for none.</summary>
    public string? Claim { get; init; }

    /// <summary>The indicators that it gives a face to; absent for none.</summary>
    public IReadOnlyList<string?>? Indicators { get; init; }
}
