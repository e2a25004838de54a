namespace CoP.Domain.Participation;

/// <summary>A level offered to a member and not yet answered; it has no deadline.</summary>
/// <param name="Level">The level offered, closer to the work than the present one.</param>
/// <param name="By">Who offers it.</param>
public sealed record RaiseOffer(Level Level, MemberId By);
