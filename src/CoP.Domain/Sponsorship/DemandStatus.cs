namespace CoP.Domain.Sponsorship;

/// <summary>What became of a sponsor's demand for a deliverable. None of these is an obligation.</summary>
public enum DemandStatus
{
    /// <summary>It is on record and flagged; the community has not answered.</summary>
    Open,

    /// <summary>The community has answered with something else.</summary>
    Negotiated,

    /// <summary>A member has taken it up by own will.</summary>
    TakenUp,

    /// <summary>The community has declined.</summary>
    Declined,

    /// <summary>The sponsor has dropped it.</summary>
    Dropped,
}
