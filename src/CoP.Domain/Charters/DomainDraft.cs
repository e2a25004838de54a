namespace CoP.Domain.Charters;

/// <summary>A domain statement as it came from outside, unchecked.</summary>
/// <remarks>Every member may be absent. Compared by reference; safe for concurrent use as long as nobody changes the lists that it was given.</remarks>
public sealed class DomainDraft
{
    /// <summary>What it is about.</summary>
    public string? Topic { get; init; }

    /// <summary>The questions that members bring.</summary>
    public IReadOnlyList<string?>? Concerns { get; init; }

    /// <summary>What it is not about.</summary>
    public string? Boundary { get; init; }
}
