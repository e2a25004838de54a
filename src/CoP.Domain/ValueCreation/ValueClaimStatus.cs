namespace CoP.Domain.ValueCreation;

/// <summary>How a claim of value stands.</summary>
public enum ValueClaimStatus
{
    /// <summary>Nothing is claimed.</summary>
    Unclaimed,

    /// <summary>Somebody says that there is value.</summary>
    Claimed,

    /// <summary>Something shows it.</summary>
    Evidenced,

    /// <summary>It came back into an activity of the community, shown or not.</summary>
    BroughtBack,

    /// <summary>Somebody sees it otherwise.</summary>
    Disputed,

    /// <summary>It was taken back. An end.</summary>
    Withdrawn,
}
