namespace CoP.Domain.Gatherings;

/// <summary>A time in which meetings were due and none took place.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="From">The last meeting before it.</param>
/// <param name="Until">The first meeting after it; <see langword="null"/> while it goes on.</param>
/// <param name="Missed">How many meetings were due in it, at least one.</param>
public sealed record CadenceGap(DateTimeOffset From, DateTimeOffset? Until, long Missed);
