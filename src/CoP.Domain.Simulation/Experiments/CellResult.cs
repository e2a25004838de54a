using CoP.Domain.Collections;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>What became of the runs of one cell.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Cell">The cell.</param>
/// <param name="Outcomes">Its outcomes in the order of the runs.</param>
public sealed record CellResult(StudyCell Cell, ValueList<RunOutcome> Outcomes)
{
    /// <summary>The runs that were alive at the end.</summary>
    public Proportion Survived => new(Outcomes.Count(o => o.Survived), Outcomes.Count);

    /// <summary>The runs that were alive at the end with their ethos.</summary>
    public Proportion SurvivedWithEthos => new(Outcomes.Count(o => o.SurvivedWithEthos), Outcomes.Count);

    /// <summary>The mean of a measure over the runs in which it is defined, and how many these are.</summary>
    /// <param name="measure">The measure; <see langword="null"/> where it is undefined.</param>
    /// <returns>The mean, <see langword="null"/> when no run defines it, and the number of runs that do.</returns>
    public (double? Mean, int DefinedRuns) MeanOf(Func<RunOutcome, double?> measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var defined = Outcomes.Select(measure).OfType<double>().ToList();
        return (defined.Count == 0 ? null : defined.Average(), defined.Count);
    }
}
