using MathNet.Numerics.Statistics;

namespace CoP.Domain.Simulation.Statistics;

/// <summary>How precisely a finished sample knows its mean.</summary>
/// <remarks>Interval by Student's t. For a share ask <see cref="Proportion.Wilson"/> and its half-width. Immutable, equal by value.</remarks>
/// <param name="Count">How many values, at least 2.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Deviation">Their standard deviation, n − 1 in the denominator, at least 0.</param>
/// <param name="Interval">The interval of the mean; its half-width is the precision achieved.</param>
public sealed record MeanPrecision(int Count, double Mean, double Deviation, Interval Interval)
{
    /// <summary>Half-width over |mean|, at least 0; <see langword="null"/> for a mean of 0.</summary>
    public double? RelativeHalfWidth => Mean.Equals(0) ? null : Interval.HalfWidth / Math.Abs(Mean);

    /// <summary>Measures a sample. Pure.</summary>
    /// <param name="values">The values, finite.</param>
    /// <param name="level">The level of confidence, in (0, 1); .95 by default.</param>
    /// <returns>The precision, or <see langword="null"/> for fewer than two values.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static MeanPrecision? Of(IReadOnlyList<double> values, double level = 0.95)
    {
        var sample = Checks.Finite(values, nameof(values));
        Checks.Open(level, nameof(level));
        if (sample.Length < 2)
        {
            return null;
        }

        var (mean, deviation) = ArrayStatistics.MeanStandardDeviation(sample);
        var reach = deviation > 0 ? Tails.StudentQuantile(level, sample.Length - 1) * deviation / Math.Sqrt(sample.Length) : 0;
        return new(sample.Length, mean, deviation, Interval.Around(mean, reach, level));
    }
}
