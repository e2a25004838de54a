namespace CoP.Domain.Sponsorship;

/// <summary>What moves a demand.</summary>
public enum DemandTrigger
{
    /// <summary>The community answers with something else.</summary>
    Negotiate,

    /// <summary>A member takes it up by own will.</summary>
    TakeUp,

    /// <summary>The community declines.</summary>
    Decline,

    /// <summary>The sponsor drops it.</summary>
    Drop,
}
