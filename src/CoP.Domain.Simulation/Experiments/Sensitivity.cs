using CoP.Domain.Collections;
using CoP.Domain.Simulation.Designs;
using MathNet.Numerics.Statistics;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>How a measure answers to the parameters of a design.</summary>
/// <remarks>
/// What is analysed are means over the runs that were made, with the same luck at every point. An undefined point is left out as the design says; a mean over some of the
/// runs is conditional on its being defined there. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Measure">What was measured.</param>
/// <param name="Values">The measure at each point, in their order.</param>
/// <param name="Effects">Elementary effects, a line a parameter; empty unless the design is that of Morris.</param>
/// <param name="Shares">Shares of the variance with 95 % bootstrap intervals over base rows; <see langword="null"/> unless the design is that of Sobol, or where the measure never changes.</param>
/// <param name="Correlations">Rank correlations, a line a parameter; empty unless the points are a hypercube or others without an analysis of their own.</param>
public sealed record Sensitivity(string Measure, ValueList<PointValue> Values, ValueList<ElementaryEffects> Effects, SobolIndices? Shares, ValueList<RankCorrelation> Correlations)
{
    /// <summary>
    /// How much of the variance between points chance could make by itself: the mean squared standard error over the variance; <see langword="null"/> for fewer than two
    /// points, or where nothing changes. Near 1 the indices tell luck. Common luck moves all points alike, hence makes less than that.
    /// </summary>
    public double? ChanceShare
    {
        get
        {
            var known = Values.Where(v => v is { Mean: not null, StandardError: not null }).ToList();
            var variance = known.Count < 2 ? 0 : known.Select(v => v.Mean!.Value).Variance();
            return variance > 0 ? known.Average(v => v.StandardError!.Value * v.StandardError.Value) / variance : null;
        }
    }
}
