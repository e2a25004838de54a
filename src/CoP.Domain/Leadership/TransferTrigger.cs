namespace CoP.Domain.Leadership;

/// <summary>What moves a transfer on. Proposing is none: it is how a transfer begins.</summary>
public enum TransferTrigger
{
    /// <summary>Somebody who is no party stands behind the proposal.</summary>
    Second,

    /// <summary>The receiver says yes.</summary>
    Accept,

    /// <summary>The receiver says no.</summary>
    Decline,

    /// <summary>Who proposed takes the proposal back.</summary>
    Withdraw,

    /// <summary>Somebody who is no party objects, with a reason.</summary>
    Contest,

    /// <summary>The objection is met or dropped.</summary>
    Reconcile,

    /// <summary>The overlap begins.</summary>
    HandOver,

    /// <summary>The receiver takes everything over.</summary>
    Complete,

    /// <summary>Giver or receiver breaks off, or takes back within the window.</summary>
    Revoke,

    /// <summary>The revocation window closes.</summary>
    Settle,

    /// <summary>A deadline passes, or giver or receiver leaves.</summary>
    Lapse,
}
