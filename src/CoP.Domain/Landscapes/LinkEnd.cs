namespace CoP.Domain.Landscapes;

/// <summary>Why a recognition ended.</summary>
public enum LinkEnd
{
    /// <summary>The person stepped down.</summary>
    SteppedDown,

    /// <summary>Whoever recognised the person, or somebody who may steer a community concerned, took it back.</summary>
    Withdrawn,

    /// <summary>What it rested on is no more: a membership, or a community in the landscape.</summary>
    Lapsed,
}
