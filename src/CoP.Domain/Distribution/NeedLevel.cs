namespace CoP.Domain.Distribution;

/// <summary>How much a community was needed, for a time.</summary>
/// <remarks>Supplied by the caller: no event tells it. Half-open. Immutable, value-equal, thread-safe.</remarks>
/// <param name="From">Since when.</param>
/// <param name="Until">Until when; <see langword="null"/> for no end.</param>
/// <param name="Level">How much, in the caller's unit; above 0 is needed, 0 is not.</param>
public sealed record NeedLevel(DateTimeOffset From, DateTimeOffset? Until, double Level);
