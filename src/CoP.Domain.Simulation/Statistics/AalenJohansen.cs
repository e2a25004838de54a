using CoP.Domain.Collections;
using CoP.Domain.Measures;

namespace CoP.Domain.Simulation.Statistics;

/// <summary>How many have ended of each cause as time passes, when an end of one cause rules out the others (Aalen and Johansen 1978).</summary>
/// <remarks>
/// Right-censoring, ties and delayed entry as in <see cref="SurvivalCurve"/>, whose all-cause estimate it shares: the incidences sum to 1 − survival. One minus a
/// Kaplan–Meier curve of one cause alone would overstate its share. Immutable, equal by value.
/// </remarks>
public sealed record AalenJohansen
{
    private AalenJohansen(ValueList<string> causes, ValueList<IncidenceStep> steps) => (Causes, Steps) = (causes, steps);

    /// <summary>The codes of the causes seen, in ordinal order.</summary>
    public ValueList<string> Causes { get; }

    /// <summary>The instants at which lives ended, in order; none if no end was seen.</summary>
    public ValueList<IncidenceStep> Steps { get; }

    /// <summary>Estimates the incidences. Pure.</summary>
    /// <param name="lives">The lives, in any order.</param>
    /// <returns>The incidences, or <see langword="null"/> if nobody was watched.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lives"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time is impossible, as in <see cref="SurvivalCurve.Of"/>.</exception>
    public static AalenJohansen? Of(IReadOnlyList<CausedLife> lives)
    {
        ArgumentNullException.ThrowIfNull(lives);
        if (SurvivalCurve.Of(lives.Select(l => l.AllCauses)) is not { } curve)
        {
            return null;
        }

        var causes = lives.Where(l => l.Cause is not null).Select(l => l.Cause!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
        var ends = lives.Where(l => l.Cause is not null).ToLookup(l => l.Exit, l => l.Cause!);
        var steps = new List<IncidenceStep>(curve.Steps.Count);
        var (before, incidence) = (1.0, new double[causes.Count]);
        foreach (var step in curve.Steps)
        {
            foreach (var cause in ends[step.Time])
            {
                incidence[IndexOf(causes, cause)] += before / step.AtRisk;
            }

            steps.Add(new(step.Time, step.AtRisk, step.Estimate, incidence.ToValueList()));
            before = step.Estimate;
        }

        return new(causes, steps.ToValueList());
    }

    /// <summary>The share that has ended of a cause by an instant. Pure.</summary>
    /// <param name="cause">The code of the cause.</param>
    /// <param name="time">The instant; an end at this very instant has happened.</param>
    /// <returns>The share, in [0, 1]; 0 for a cause of which nobody ended.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cause"/> is <see langword="null"/>.</exception>
    public double At(string cause, double time)
    {
        ArgumentNullException.ThrowIfNull(cause);
        var index = IndexOf(Causes, cause);
        return index < 0 ? 0 : Steps.LastOrDefault(s => s.Time <= time)?.Incidence[index] ?? 0;
    }

    private static int IndexOf(ValueList<string> causes, string cause) => causes.AsSpan().BinarySearch(cause, StringComparer.Ordinal);
}
