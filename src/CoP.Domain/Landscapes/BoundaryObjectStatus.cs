namespace CoP.Domain.Landscapes;

/// <summary>How far a boundary object reaches.</summary>
public enum BoundaryObjectStatus
{
    /// <summary>One community uses it.</summary>
    Local,

    /// <summary>Two or more use it, each in its own way.</summary>
    Shared,

    /// <summary>An end: nobody uses it any more. The state keeps no such object.</summary>
    Retired,
}
