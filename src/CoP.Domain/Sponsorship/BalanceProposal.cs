namespace CoP.Domain.Sponsorship;

/// <summary>Another balance that one side has proposed and the other has not agreed to yet.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Balance">From 0, wholly organic, to 1, wholly intentional.</param>
/// <param name="IsSponsors">Whether the sponsor proposed it, and so the community answers.</param>
public sealed record BalanceProposal(double Balance, bool IsSponsors);
