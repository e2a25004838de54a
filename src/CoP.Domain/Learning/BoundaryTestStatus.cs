namespace CoP.Domain.Learning;

/// <summary>Whether a boundary was tested in a matter, and what the last test showed.</summary>
public enum BoundaryTestStatus
{
    /// <summary>Never tested: whatever is believed is an assumption.</summary>
    Untested,

    /// <summary>A test is planned.</summary>
    Planned,

    /// <summary>It was as believed.</summary>
    Held,

    /// <summary>The person was stopped.</summary>
    PushedBack,

    /// <summary>The person could do more than believed.</summary>
    Widened,
}
