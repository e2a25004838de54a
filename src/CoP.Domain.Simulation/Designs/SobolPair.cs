using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Designs;

/// <summary>How much of the variance of an outcome two parameters make only together.</summary>
/// <remarks>Immutable, equal by value.</remarks>
/// <param name="One">One parameter.</param>
/// <param name="Other">The other, after it in the box.</param>
/// <param name="Second">Their common share of the variance beyond both first-order shares.</param>
/// <param name="SecondInterval">The percentile interval, over base rows; <see langword="null"/> if none was asked for.</param>
public sealed record SobolPair(string One, string Other, double Second, Interval? SecondInterval);
