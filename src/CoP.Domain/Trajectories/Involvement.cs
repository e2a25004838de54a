namespace CoP.Domain.Trajectories;

/// <summary>Something that a member did or witnessed outside of what the community's streams record, such as in its forum.</summary>
/// <remarks>Supplied by the caller and kept nowhere. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Member">Who.</param>
/// <param name="At">When.</param>
/// <param name="Kind">What.</param>
public sealed record Involvement(MemberId Member, DateTimeOffset At, InvolvementKind Kind);
