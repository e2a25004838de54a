namespace CoP.Domain.Simulation.Models;

/// <summary>What kind of thing happened.</summary>
public enum OccurrenceKind
{
    /// <summary>The founding circle with its subject came together.</summary>
    Founded,

    /// <summary>The subject was welcomed by the other.</summary>
    Welcomed,

    /// <summary>The subject was offered and took the next level, offered by the other; the code is the level.</summary>
    Raised,

    /// <summary>The subject stepped back to the level of the code.</summary>
    SteppedBack,

    /// <summary>The subject began a break.</summary>
    TookLeave,

    /// <summary>The subject came back.</summary>
    CameBack,

    /// <summary>The subject left.</summary>
    Departed,

    /// <summary>The subject proposed to hand shares of the function of the code to the other.</summary>
    TransferProposed,

    /// <summary>The subject offered the vacant shares of the function of the code to the other.</summary>
    VacancyOffered,

    /// <summary>The subject accepted the transfer of the detail.</summary>
    TransferAccepted,

    /// <summary>The subject declined it.</summary>
    TransferDeclined,

    /// <summary>The subject objected to it.</summary>
    TransferContested,

    /// <summary>The subject, who had objected, was reconciled.</summary>
    TransferReconciled,

    /// <summary>Nobody was reconciled in time.</summary>
    TransferLapsed,

    /// <summary>The time of doing it together began.</summary>
    HandOverBegun,

    /// <summary>It was completed.</summary>
    TransferCompleted,

    /// <summary>The subject, who had received it, gave it back in time.</summary>
    TransferRevoked,

    /// <summary>It can not be taken back any more.</summary>
    TransferSettled,

    /// <summary>The subject laid down all that it held of the function of the code.</summary>
    LaidDown,

    /// <summary>The subject led the community into the stage of the code.</summary>
    StageEntered,

    /// <summary>The subject said that the identity of the community is at stake.</summary>
    IdentityQuestioned,

    /// <summary>The subject said how it was settled.</summary>
    IdentitySettled,

    /// <summary>The subject ended the community in the way of the code.</summary>
    Ended,

    /// <summary>A gathering was held; the detail is how many came.</summary>
    Gathered,

    /// <summary>An act of contribution by the subject.</summary>
    Contributed,

    /// <summary>An act of leadership by the subject, for the need of the code; the other is whose work it was about, if anybody's.</summary>
    Led,

    /// <summary>The subject met the other in public.</summary>
    MetInPublic,

    /// <summary>The subject met the other in private.</summary>
    MetInPrivate,

    /// <summary>Somebody came and was not let in.</summary>
    TurnedAway,

    /// <summary>The subject was at the gathering that was told of just before.</summary>
    Attended,
}
