namespace CoP.Domain.LifeCycles;

/// <summary>Where the forms of a network part from each other.</summary>
/// <remarks>
/// The published description draws pictures and gives no numbers: every default is the project's own. Whatever the values, no network has two forms.
/// Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record NetworkThresholds
{
    /// <summary>Part of the people from which on a network hangs together, 0 to 1. Default: 0.8. Below it, it is scattered.</summary>
    public double Together { get; init; } = 0.8;

    /// <summary>Least degree centralisation around a single hub, 0 to 1. Default: 0.6.</summary>
    public double Dominance { get; init; } = 0.6;

    /// <summary>Least mean local clustering of a small world, 0 to 1. Default: 0.2.</summary>
    public double Clustering { get; init; } = 0.2;

    /// <summary>Longest mean path of a small world, 1 or more. Default: 4.</summary>
    public double PathLength { get; init; } = 4;

    /// <summary>Least fit of a core with a periphery, -1 to 1. Default: 0.6. Below it, several hubs make no core.</summary>
    public double CorePeripheryFit { get; init; } = 0.6;
}
