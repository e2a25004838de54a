namespace CoP.Domain.ValueCreation;

/// <summary>What moves a claim of value.</summary>
public enum ValueClaimTrigger
{
    /// <summary>Somebody claims it.</summary>
    Claim,

    /// <summary>Somebody shows it.</summary>
    GiveEvidence,

    /// <summary>Somebody brings it back into an activity.</summary>
    BringBack,

    /// <summary>Somebody sees it otherwise.</summary>
    Dispute,

    /// <summary>The dispute is over and the claim stands.</summary>
    Settle,

    /// <summary>The claim is taken back.</summary>
    Withdraw,
}
