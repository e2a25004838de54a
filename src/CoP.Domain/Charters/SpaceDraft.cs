namespace CoP.Domain.Charters;

/// <summary>A space as it came from outside, unchecked.</summary>
/// <remarks>Every member may be absent. Compared by reference; safe for concurrent use as long as nobody changes the lists that it was given.</remarks>
public sealed class SpaceDraft
{
    /// <summary>What members call it.</summary>
    public string? Name { get; init; }

    /// <summary><c>public</c> or <c>private</c>.</summary>
    public string? Access { get; init; }

    /// <summary><c>online</c>, <c>in-person</c> or <c>hybrid</c>.</summary>
    public string? Mode { get; init; }
}
