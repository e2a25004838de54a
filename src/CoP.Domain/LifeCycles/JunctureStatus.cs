namespace CoP.Domain.LifeCycles;

/// <summary>Where a community stands with one kind of juncture.</summary>
public enum JunctureStatus
{
    /// <summary>It has not come to it yet.</summary>
    Absent,

    /// <summary>It is in the middle of it.</summary>
    Open,

    /// <summary>It went through it, and may come to it again.</summary>
    Closed,
}
