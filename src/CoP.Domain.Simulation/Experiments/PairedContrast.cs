using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>The difference in survival between two cells, run by run with the same seeds.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="First">The index of the first cell.</param>
/// <param name="Second">The index of the second.</param>
/// <param name="Both">Runs that survived in both.</param>
/// <param name="OnlyFirst">Runs that survived in the first only.</param>
/// <param name="OnlySecond">Runs that survived in the second only.</param>
/// <param name="Neither">Runs that survived in none.</param>
/// <param name="Difference">First minus second, in shares that survive, with the paired interval by Student's t; <see langword="null"/> below two runs.</param>
/// <param name="Correlation">The correlation between the arms that common random numbers achieved; <see langword="null"/> where an arm never varies. At 0 or less they do not help.</param>
public sealed record PairedContrast(int First, int Second, int Both, int OnlyFirst, int OnlySecond, int Neither, MeanPrecision? Difference, double? Correlation)
{
    /// <summary>How many pairs there are.</summary>
    public int Runs => Both + OnlyFirst + OnlySecond + Neither;

    internal static PairedContrast Of(CellResult first, CellResult second)
    {
        double[] one = [.. first.Outcomes.Select(AsNumber)], other = [.. second.Outcomes.Select(AsNumber)];
        var pairs = one.Zip(other).ToList();
        int Count(double a, double b) => pairs.Count(p => p.First.Equals(a) && p.Second.Equals(b));
        var varies = one.Distinct().Count() > 1 && other.Distinct().Count() > 1;
        return new(
            first.Cell.Index, second.Cell.Index, Count(1, 1), Count(1, 0), Count(0, 1), Count(0, 0),
            MeanPrecision.Of([.. pairs.Select(p => p.First - p.Second)]),
            varies ? MathNet.Numerics.Statistics.Correlation.Pearson(one, other) : null);
    }

    private static double AsNumber(RunOutcome outcome) => outcome.Survived ? 1 : 0;
}
