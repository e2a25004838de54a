namespace CoP.Domain.Evidence.Junctures;

/// <summary>One turning point in a community's life, as its record of acts shows it.</summary>
/// <remarks>
/// A finding about recorded acts, not about intentions or authority. Immutable; equality compares the lists by reference.
/// </remarks>
/// <param name="At">The first instant (UTC) of the first month of the change.</param>
/// <param name="Kind">What changed.</param>
/// <param name="From">Ids of the people who led before; empty where the kind has none, as in a formation.</param>
/// <param name="To">Ids of the people who lead after; exactly one for a leadership transfer and a rotation, empty where nobody follows.</param>
/// <param name="Evidence">What was compared and when it could be known.</param>
public sealed record Juncture(
    DateTimeOffset At,
    JunctureKind Kind,
    IReadOnlyList<string> From,
    IReadOnlyList<string> To,
    JunctureEvidence Evidence);
