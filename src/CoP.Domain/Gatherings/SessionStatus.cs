namespace CoP.Domain.Gatherings;

/// <summary>Where a session is on its way.</summary>
public enum SessionStatus
{
    /// <summary>Nobody has planned it.</summary>
    Unplanned,

    /// <summary>It has a time, a space and somebody who will facilitate; people sign up and prepare.</summary>
    Planned,

    /// <summary>It is going on.</summary>
    Open,

    /// <summary>It took place, with at least one member there.</summary>
    Held,

    /// <summary>It did not take place, or was broken off; for a reason.</summary>
    Cancelled,
}
