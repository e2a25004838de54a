namespace CoP.Domain.Leadership;

/// <summary>Why a transfer lapsed.</summary>
public enum LapseReason
{
    /// <summary>The receiver did not answer within the proposal's lifetime.</summary>
    Unanswered,

    /// <summary>The objection was not reconciled within the contest window.</summary>
    Unreconciled,

    /// <summary>The receiver ceased to be present.</summary>
    ReceiverLeft,

    /// <summary>The giver ceased to be present before the hand-over had begun.</summary>
    GiverLeft,
}
