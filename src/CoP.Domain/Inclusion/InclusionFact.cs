namespace CoP.Domain.Inclusion;

/// <summary>Something that was opened for somebody and that the constitution does not record, such as facilitating a session.</summary>
/// <remarks>Supplied by the caller and kept nowhere. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Member">For whom; beyond joining only members count.</param>
/// <param name="Stage">What.</param>
public sealed record InclusionFact(MemberId Member, InclusionStage Stage);
