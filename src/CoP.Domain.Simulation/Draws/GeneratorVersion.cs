namespace CoP.Domain.Simulation.Draws;

/// <summary>The name of how chance is made here; it stands in every result.</summary>
/// <remarks>The same name, the same seed, the same parameters mean the same bits. A change that moves a draw gets a new name.</remarks>
public static class GeneratorVersion
{
    /// <summary>The generators and how streams derive from a seed.</summary>
    public const string Name = "cop-draws-1: xoshiro256++, splitmix64 by position, philox4x32-10 keys";
}
