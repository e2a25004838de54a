namespace CoP.Domain.Charters;

/// <summary>A joining policy as it came from outside, unchecked.</summary>
/// <remarks>Every member may be absent. Compared by reference; safe for concurrent use as long as nobody changes the lists that it was given.</remarks>
public sealed class JoiningDraft
{
    /// <summary>The levels whose members may welcome somebody; absent or empty for all.</summary>
    public IReadOnlyList<string?>? Conferrers { get; init; }
}
