using CoP.Domain.Participation;

namespace CoP.Domain.Trajectories;

/// <summary>A time in which a member belonged and was away.</summary>
/// <remarks>Half-open, never empty. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Standing">On leave, inactive or emeritus.</param>
/// <param name="From">The first instant, in UTC.</param>
/// <param name="Until">The instant after the last one; <see langword="null"/> while it lasts.</param>
public sealed record Absence(Standing Standing, DateTimeOffset From, DateTimeOffset? Until);
