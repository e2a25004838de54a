namespace CoP.Domain.Sponsorship;

/// <summary>What a sponsor grants, and for how long.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Kind">What kind of resource.</param>
/// <param name="What">In words: which room, which recognition, which amount.</param>
/// <param name="From">From which instant it is in force.</param>
/// <param name="Until">Until, and without, which instant; <see langword="null"/> for until further notice.</param>
/// <param name="Time">The hours; for time and for nothing else.</param>
public sealed record ResourceTerms(ResourceKind Kind, string What, DateTimeOffset From, DateTimeOffset? Until = null, SponsoredTime? Time = null);
