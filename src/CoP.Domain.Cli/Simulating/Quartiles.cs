namespace CoP.Domain.Cli.Simulating;

/// <summary>The middle half of some runs.</summary>
/// <param name="Runs">In how many the measure is defined.</param>
/// <param name="Low">The lower quartile; <see langword="null"/> where too few runs define it.</param>
/// <param name="Median">The median.</param>
/// <param name="High">The upper quartile.</param>
internal sealed record Quartiles(int Runs, double? Low, double? Median, double? High);
