namespace CoP.Domain.Charters;

/// <summary>What moves an amendment of the charter.</summary>
public enum AmendmentTrigger
{
    /// <summary>A body member says yes.</summary>
    Consent,

    /// <summary>Everybody in the body has consented, aloud or by silence.</summary>
    Adopt,

    /// <summary>A body member says no and why.</summary>
    Object,

    /// <summary>The proposer takes it back.</summary>
    Withdraw,
}
