namespace CoP.Domain.Sponsorship;

/// <summary>Where a sponsorship stands.</summary>
public enum SponsorshipStatus
{
    /// <summary>Nobody has offered anything.</summary>
    Unoffered,

    /// <summary>A sponsor has offered; the community has not answered.</summary>
    Proposed,

    /// <summary>The community has accepted; resources are in force or to come.</summary>
    Active,

    /// <summary>No resource is in force or to come, and that was noted; a new grant resumes it.</summary>
    Suspended,

    /// <summary>The sponsor has said when it will stop; until then everything holds.</summary>
    OnNotice,

    /// <summary>The community did not want it.</summary>
    Declined,

    /// <summary>The sponsor stopped, or took the offer back.</summary>
    Withdrawn,

    /// <summary>The community ended it.</summary>
    Ended,
}
