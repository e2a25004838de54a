namespace CoP.Domain.Simulation.Designs;

/// <summary>How an outcome answers to one parameter, by its elementary effects.</summary>
/// <remarks>An effect is the change of the outcome over the whole range of the parameter at the rate of one step, in the unit of the outcome. Immutable, equal by value.</remarks>
/// <param name="Name">The parameter.</param>
/// <param name="Effects">How many effects were defined; at most one a trajectory.</param>
/// <param name="Mu">μ, their mean: effects of opposite sign cancel; <see langword="null"/> without effects.</param>
/// <param name="MuStar">μ*, the mean of their absolute values, at least 0 (Campolongo, Cariboni and Saltelli 2007): how much the parameter matters.</param>
/// <param name="Sigma">σ, their standard deviation, at least 0: curved, or acting with others; <see langword="null"/> for fewer than two.</param>
/// <param name="MuStarError">Standard error of μ*, over trajectories; <see langword="null"/> for fewer than two.</param>
public sealed record ElementaryEffects(string Name, int Effects, double? Mu, double? MuStar, double? Sigma, double? MuStarError);
