using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Statistics;

/// <summary>Several tests in one figure: the step-down adjustment of Holm (1979).</summary>
/// <remarks>It holds the chance of any false alarm among all the tests at α, whatever their dependence, and is never weaker than Bonferroni's.</remarks>
public static class Holm
{
    /// <summary>Adjusts p-values. Pure.</summary>
    /// <param name="values">The p-values, each in [0, 1].</param>
    /// <returns>The adjusted ones in the order given, in [0, 1]; a test is significant at α if its own lies below it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not in [0, 1].</exception>
    public static ValueList<double> Adjust(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values)
        {
            Checks.Closed(value, nameof(values));
        }

        var adjusted = new double[values.Count];
        var (left, highest) = (values.Count, 0.0);
        foreach (var index in Enumerable.Range(0, values.Count).OrderBy(i => values[i]))
        {
            highest = Math.Max(highest, Math.Min(1, values[index] * left));
            adjusted[index] = highest;
            left--;
        }

        return adjusted.ToValueList();
    }
}
