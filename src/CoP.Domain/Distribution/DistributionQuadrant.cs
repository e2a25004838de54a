namespace CoP.Domain.Distribution;

/// <summary>How leadership is distributed: by plan or as it comes, in line with each other or not (Thorpe, Gold and Lawler 2011, abstract read).</summary>
public enum DistributionQuadrant
{
    /// <summary>By plan and in line: rotations and holdings that are used, with agreement on purpose.</summary>
    PlannedAligned,

    /// <summary>By plan and not in line: the structure is there, agreement or coordination is not.</summary>
    PlannedMisaligned,

    /// <summary>As it comes and in line: people step in, coordinated and agreed on purpose.</summary>
    EmergentAligned,

    /// <summary>As it comes and not in line: everybody leads somewhere.</summary>
    EmergentMisaligned,
}
