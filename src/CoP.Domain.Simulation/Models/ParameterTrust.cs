namespace CoP.Domain.Simulation.Models;

/// <summary>How far the default of a parameter can be trusted as a fact about the world.</summary>
public enum ParameterTrust
{
    /// <summary>Read in an excerpt of the source.</summary>
    Excerpt,

    /// <summary>Read in an abstract.</summary>
    Abstract,

    /// <summary>Told by another source.</summary>
    Secondary,

    /// <summary>From memory, not checked: never to be called published.</summary>
    Unchecked,

    /// <summary>Computed from published figures by us.</summary>
    Computed,

    /// <summary>Chosen so that the model shows the calibration patterns.</summary>
    Calibrated,

    /// <summary>A guess that has to be varied.</summary>
    Assumption,
}
