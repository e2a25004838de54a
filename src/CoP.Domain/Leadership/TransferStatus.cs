namespace CoP.Domain.Leadership;

/// <summary>How far a transfer has come. The last five are ends: the state keeps no such transfer.</summary>
public enum TransferStatus
{
    /// <summary>The giver has proposed, or a vacancy was offered; the receiver has not answered.</summary>
    Proposed,

    /// <summary>Somebody else stands behind the proposal; the receiver has not answered.</summary>
    Seconded,

    /// <summary>The receiver has said yes; whoever objects may say so until the window closes. Silence consents.</summary>
    Accepted,

    /// <summary>Somebody objects; it rests until that is reconciled, or lapses.</summary>
    Contested,

    /// <summary>Giver and receiver overlap.</summary>
    HandingOver,

    /// <summary>The receiver holds everything; giver or receiver may still take it back.</summary>
    Completed,

    /// <summary>An end: the revocation window has closed.</summary>
    Settled,

    /// <summary>An end: the receiver said no.</summary>
    Declined,

    /// <summary>An end: the giver (or who offered the vacancy) took the proposal back.</summary>
    Withdrawn,

    /// <summary>An end: a deadline passed, or giver or receiver left.</summary>
    Lapsed,

    /// <summary>An end: broken off or taken back; what had moved is back where it was.</summary>
    Reverted,
}
