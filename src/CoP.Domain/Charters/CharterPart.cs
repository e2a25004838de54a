namespace CoP.Domain.Charters;

/// <summary>The parts of a charter that an amendment may replace. Name and amendment rule stay as founded.</summary>
public enum CharterPart
{
    /// <summary>What the community is for; part of its ethos.</summary>
    Purpose,

    /// <summary>What it holds dear; part of its ethos.</summary>
    Values,

    /// <summary>The shared repertoire.</summary>
    Practice,

    /// <summary>The field that it cares about.</summary>
    Domain,

    /// <summary>Where it meets.</summary>
    Spaces,

    /// <summary>How often it meets.</summary>
    Rhythm,

    /// <summary>Who may confer legitimacy.</summary>
    Joining,
}
