namespace CoP.Domain.Gatherings;

/// <summary>An open offer to exchange places in line.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="With">Whom it is made to.</param>
/// <param name="Round">The round in which it holds.</param>
public sealed record SwapOffer(MemberId With, int Round);
