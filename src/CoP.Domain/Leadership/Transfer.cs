using System.Text.Json.Serialization;
using CoP.Domain.Collections;

namespace CoP.Domain.Leadership;

/// <summary>A transfer under way, or completed and still inside its revocation window.</summary>
/// <remarks>
/// Each status waits for exactly one deadline, and how much has moved follows from status and overlap: neither can contradict the rest. A transfer that has ended is in no state.
/// Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Id">Which transfer.</param>
/// <param name="Function">What is handed on.</param>
/// <param name="From">The giver; <see langword="null"/> for the vacancy.</param>
/// <param name="To">The receiver.</param>
/// <param name="Shares">How much is handed on in all.</param>
/// <param name="Overlap">Who holds while it is handed over; a vacancy holds until completion.</param>
/// <param name="ProposedBy">The giver, or who offered the vacancy.</param>
/// <param name="Status">How far it has come; never an end.</param>
/// <param name="Deadline">The end of what <paramref name="Status"/> waits for, an absolute instant in UTC: the proposal's lifetime, objection window, contest window, overlap or
/// revocation window. An instant equal to it counts as passed.</param>
/// <param name="Objectors">Who has objected so far, oldest first; while contested the last one is the objector.</param>
public sealed record Transfer(
    TransferId Id,
    LeadershipFunction Function,
    MemberId? From,
    MemberId To,
    LeadershipShares Shares,
    Overlap Overlap,
    MemberId ProposedBy,
    TransferStatus Status,
    DateTimeOffset Deadline,
    ValueList<MemberId> Objectors)
{
    /// <summary>How much the receiver has got so far; it is locked there until the transfer has ended.</summary>
    [JsonIgnore]
    public LeadershipShares Moved => MovedIn(Status);

    /// <summary>How much has yet to move; it is locked with the giver until the transfer has ended.</summary>
    [JsonIgnore]
    public LeadershipShares Remaining => Shares - Moved;

    /// <summary>Whether the receiver has said yes: accepted, contested, handing over or completed.</summary>
    [JsonIgnore]
    public bool IsAgreed => Status is not (TransferStatus.Proposed or TransferStatus.Seconded);

    internal bool IsPassed(DateTimeOffset at) => at >= Deadline;

    internal bool IsParty(MemberId member) => member == To || member == From;

    internal LeadershipShares MovedIn(TransferStatus status) => status switch
    {
        TransferStatus.HandingOver when Overlap == Overlap.Both => Shares.Half,
        TransferStatus.Completed => Shares,
        _ => LeadershipShares.None,
    };
}
