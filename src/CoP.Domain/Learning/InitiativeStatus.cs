namespace CoP.Domain.Learning;

/// <summary>How far a change initiative has come.</summary>
public enum InitiativeStatus
{
    /// <summary>Nothing is conceived.</summary>
    Blank,

    /// <summary>Somebody has an aim; nothing is tried yet.</summary>
    Conceived,

    /// <summary>It is tried.</summary>
    UnderWay,

    /// <summary>What was learnt came back to the community. An end.</summary>
    ReportedBack,

    /// <summary>It was given up, or nobody was left to carry it; it may still be learnt from.</summary>
    Abandoned,
}
