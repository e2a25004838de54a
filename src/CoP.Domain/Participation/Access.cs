namespace CoP.Domain.Participation;

/// <summary>What a newcomer needs access to in order to learn by taking part (Lave and Wenger 1991, ch. 4).</summary>
[Flags]
public enum Access
{
    /// <summary>Nothing yet: a member with no access is sequestered.</summary>
    None = 0,

    /// <summary>Ongoing activity: real and necessary work, low risk first.</summary>
    Activity = 1,

    /// <summary>Old-timers, who do what the newcomer will do.</summary>
    OldTimers = 2,

    /// <summary>Information that the others have.</summary>
    Information = 4,

    /// <summary>Tools and how they work inside.</summary>
    Tools = 8,

    /// <summary>Talk: stories, learning to talk as a member.</summary>
    Talk = 16,
}
