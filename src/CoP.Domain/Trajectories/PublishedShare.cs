using CoP.Domain.LifeCycles;

namespace CoP.Domain.Trajectories;

/// <summary>A share that somebody published. It is quoted and never computed with.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Of">What it is a share of, and which.</param>
/// <param name="Share">The share, 0 to 1.</param>
/// <param name="Source">Where it was published.</param>
/// <param name="Trust">How far it was checked.</param>
public sealed record PublishedShare(string Of, double Share, string Source, SourceTrust Trust);
