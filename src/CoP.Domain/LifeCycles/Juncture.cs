namespace CoP.Domain.LifeCycles;

/// <summary>One kind of critical juncture in the life of a community.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Kind">Which kind.</param>
/// <param name="Status">Where the community stands with it.</param>
/// <param name="OpenedAt">When it opened last, in UTC; <see langword="null"/> unless it is open.</param>
/// <param name="Cause">What opened it; <see langword="null"/> unless it is open.</param>
/// <param name="TimesClosed">How often the community has gone through it.</param>
public sealed record Juncture(JunctureKind Kind, JunctureStatus Status, DateTimeOffset? OpenedAt, string? Cause, int TimesClosed);
