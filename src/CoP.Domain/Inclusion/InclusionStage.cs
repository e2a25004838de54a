namespace CoP.Domain.Inclusion;

/// <summary>How far the way in was opened for somebody. Not a ladder: who holds the chair need not have been invited.</summary>
/// <remarks>That practice leaders should look at who is enabled to take part is from the supervisors' text behind this library; the stages are project-authored.</remarks>
public enum InclusionStage
{
    /// <summary>An invitation is on record.</summary>
    Invited,

    /// <summary>Became a member, as a founder or later.</summary>
    Joined,

    /// <summary>Somebody vouched for them: joined by a conferral that names who conferred.</summary>
    Sponsored,

    /// <summary>Access to activity, old-timers, information, tools or talk is on record.</summary>
    GivenAccess,

    /// <summary>Had a say in what the community decides.</summary>
    GivenVoice,

    /// <summary>Held some of a leadership function, stood in for one, or facilitated.</summary>
    GivenTheChair,
}
