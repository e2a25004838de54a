using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Designs;

/// <summary>How much of the variance of an outcome is due to one parameter.</summary>
/// <remarks>Estimates may fall a little outside [0, 1]; that is noise, and left as it is. Immutable, equal by value.</remarks>
/// <param name="Name">The parameter.</param>
/// <param name="First">Its share of the variance on its own.</param>
/// <param name="FirstInterval">The percentile interval of the first-order share, over base rows; <see langword="null"/> if none was asked for.</param>
/// <param name="Total">Its share with all that it does together with others; 0 for a parameter that does not matter.</param>
/// <param name="TotalInterval">The percentile interval of the total share; <see langword="null"/> if none was asked for.</param>
public sealed record SobolIndex(string Name, double First, Interval? FirstInterval, double Total, Interval? TotalInterval);
