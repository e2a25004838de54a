namespace CoP.Domain.Simulation.Experiments;

/// <summary>How the points of an experiment are chosen.</summary>
public enum DesignKind
{
    /// <summary>Every value of each parameter with every value of each other; without parameters one point.</summary>
    Grid,

    /// <summary>n points, one in every n-th part of each range.</summary>
    LatinHypercube,

    /// <summary>r trajectories of one step in each parameter: r(p + 1) points.</summary>
    Morris,

    /// <summary>Saltelli's rows: n(p + 2) points, with second order n(2p + 2).</summary>
    Sobol,
}
