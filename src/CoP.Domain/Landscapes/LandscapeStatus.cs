namespace CoP.Domain.Landscapes;

/// <summary>Whether a landscape is there.</summary>
public enum LandscapeStatus
{
    /// <summary>Nobody has opened it yet.</summary>
    Unopened,

    /// <summary>At least one community is in it.</summary>
    Open,

    /// <summary>An end: the last community has left.</summary>
    Closed,
}
