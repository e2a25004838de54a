namespace CoP.Domain.Trajectories;

/// <summary>What the quiet of a member who has not contributed yet looks like.</summary>
/// <remarks>A reading of records, project-authored: the person may know better, and says so in a self-report.</remarks>
public enum QuietKind
{
    /// <summary>No way in: neither access to activity or old-timers on record, nor seen reading or attending.</summary>
    Sequestered,

    /// <summary>A way in is on record, and nobody saw the member use it.</summary>
    Unseen,

    /// <summary>Seen reading or attending, for less than the rule's window so far: nobody can know yet.</summary>
    Listening,

    /// <summary>Seen reading or attending, and contributed later: the quiet was a phase of learning.</summary>
    Phase,

    /// <summary>Seen reading or attending for the rule's window or longer without contributing: a reader, which is a way of taking part.</summary>
    StableReader,
}
