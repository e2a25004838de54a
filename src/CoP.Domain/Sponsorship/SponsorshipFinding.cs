using CoP.Domain.Collections;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.Sponsorship;

/// <summary>One fact on record, as one reading sees it.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Code">The stable code, in kebab case, once in a reading.</param>
/// <param name="Bearing">What the reading makes of it.</param>
/// <param name="Text">The fact, and what to look at next, in one sentence.</param>
/// <param name="Trust">How far it was checked that the source says so.</param>
/// <param name="Evidence">Streams that show it; may be empty.</param>
public sealed record SponsorshipFinding(string Code, FindingBearing Bearing, string Text, SourceTrust Trust, ValueList<StreamId> Evidence = default);
