namespace CoP.Domain.Participation;

/// <summary>How a person stands to the community, beside the level of participation.</summary>
/// <remarks>Only a <see cref="Member"/> acts, leads and confers legitimacy; the others keep their way back.</remarks>
public enum Standing
{
    /// <summary>Never joined, or declined the invitation.</summary>
    Outsider,

    /// <summary>Invited by a member; the invitation stays open without a deadline.</summary>
    Invited,

    /// <summary>Belongs and is present.</summary>
    Member,

    /// <summary>Takes a break by own will and returns by own will.</summary>
    OnLeave,

    /// <summary>Noted by others as not taking part for now; returns by own will.</summary>
    Inactive,

    /// <summary>Honoured former participant; returns by own will.</summary>
    Emeritus,

    /// <summary>Left by own will; comes back as a newcomer does.</summary>
    Departed,

    /// <summary>Removed by the core; comes back only if the core welcomes them.</summary>
    Removed,
}
