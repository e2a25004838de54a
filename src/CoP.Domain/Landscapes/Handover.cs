namespace CoP.Domain.Landscapes;

/// <summary>A function that is to be handed to somebody in a successor.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Function">The function, one of the successor's rules.</param>
/// <param name="To">A founder of the successor.</param>
public sealed record Handover(LeadershipFunction Function, MemberId To);
