namespace CoP.Domain.Sponsorship;

/// <summary>A deliverable that the sponsor asked for. It stays on record whatever becomes of it.</summary>
/// <remarks>That ordering deliverables brings no success is the finding of Staempfli et al. (2016), second hand. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Number">Its number in the sponsorship, from 1.</param>
/// <param name="What">What was asked for.</param>
/// <param name="Since">When, in UTC.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Answered">When that was last said, in UTC; <see langword="null"/> while it is open.</param>
/// <param name="TakenUpBy">Who took it up; <see langword="null"/> if nobody did.</param>
/// <param name="Instead">What the community proposed instead, last; <see langword="null"/> if it proposed nothing.</param>
public sealed record Demand(
    int Number, string What, DateTimeOffset Since, DemandStatus Status, DateTimeOffset? Answered = null, MemberId? TakenUpBy = null, string? Instead = null)
{
    /// <summary>Whether the community has still to say yes or no: nobody answered, or it is being negotiated.</summary>
    public bool IsUnsettled => Status is DemandStatus.Open or DemandStatus.Negotiated;
}
