namespace CoP.Domain.Reflection;

/// <summary>Evidence with who attached it.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Evidence">The evidence.</param>
/// <param name="By">Who attached it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record AttachedEvidence(ItemEvidence Evidence, Actor By, DateTimeOffset At);
