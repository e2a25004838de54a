namespace CoP.Domain.Charters;

/// <summary>A rhythm as it came from outside, unchecked.</summary>
/// <remarks>Every member may be absent. Compared by reference; safe for concurrent use as long as nobody changes the lists that it was given.</remarks>
public sealed class RhythmDraft
{
    /// <summary>How many units from one meeting to the next.</summary>
    public int? Every { get; init; }

    /// <summary><c>days</c>, <c>weeks</c> or <c>months</c>.</summary>
    public string? Unit { get; init; }
}
