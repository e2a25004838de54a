namespace CoP.Domain.Gatherings;

/// <summary>Reading and exercises as they came from outside, unchecked.</summary>
/// <remarks>Every member may be absent. Compared by reference; safe for concurrent use as long as nobody changes the lists that it was given.</remarks>
public sealed class HomeworkDraft
{
    /// <summary>What to read.</summary>
    public IReadOnlyList<string?>? Reading { get; init; }

    /// <summary>What to do.</summary>
    public IReadOnlyList<string?>? Exercises { get; init; }
}
