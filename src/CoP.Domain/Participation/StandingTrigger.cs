namespace CoP.Domain.Participation;

/// <summary>What moves a person from one standing to another.</summary>
public enum StandingTrigger
{
    /// <summary>The founding circle gathers.</summary>
    Found,

    /// <summary>A member invites.</summary>
    Invite,

    /// <summary>A member welcomes, which confers legitimacy.</summary>
    Welcome,

    /// <summary>The invited person accepts.</summary>
    AcceptInvitation,

    /// <summary>The invited person declines.</summary>
    DeclineInvitation,

    /// <summary>The member takes a break.</summary>
    TakeLeave,

    /// <summary>The person comes back.</summary>
    Return,

    /// <summary>Others note that the person no longer takes part.</summary>
    MarkInactive,

    /// <summary>The person retires with honour.</summary>
    Retire,

    /// <summary>The person leaves.</summary>
    Depart,

    /// <summary>The core removes the person.</summary>
    Remove,
}
