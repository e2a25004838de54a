namespace CoP.Domain.Sponsorship;

/// <summary>What moves a sponsorship.</summary>
public enum SponsorshipTrigger
{
    /// <summary>The sponsor offers, or offers something else before it is answered.</summary>
    Offer,

    /// <summary>The community accepts.</summary>
    Accept,

    /// <summary>The community declines.</summary>
    Decline,

    /// <summary>The sponsor takes the offer back.</summary>
    Retract,

    /// <summary>No resource is in force or to come any more.</summary>
    Suspend,

    /// <summary>A resource is granted again.</summary>
    Resume,

    /// <summary>The sponsor says when it will stop.</summary>
    GiveNotice,

    /// <summary>The sponsor takes the notice back.</summary>
    Rescind,

    /// <summary>The moment of the notice has come.</summary>
    TakeEffect,

    /// <summary>The community ends it.</summary>
    End,
}
