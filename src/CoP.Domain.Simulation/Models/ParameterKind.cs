namespace CoP.Domain.Simulation.Models;

/// <summary>Which values a parameter takes.</summary>
public enum ParameterKind
{
    /// <summary>Any number of its range.</summary>
    Number,

    /// <summary>A whole number of its range.</summary>
    Count,

    /// <summary>0 for off, 1 for on.</summary>
    Switch,
}
