using CoP.Domain.Collections;

namespace CoP.Domain.Measures;

/// <summary>The share that lives on as time passes, by the product-limit estimator of Kaplan and Meier (1958).</summary>
/// <remarks>
/// Handles ties, right-censoring and delayed entry. Lives censored at an instant at which others end count as at risk then. With delayed entry few may be at
/// risk early, and one end among one at risk takes the curve to zero for good: look at <see cref="SurvivalStep.AtRisk"/>. Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record SurvivalCurve
{
    private SurvivalCurve(ValueList<SurvivalStep> steps) => Steps = steps;

    /// <summary>The instants at which lives ended, in order; none if no end was seen.</summary>
    public ValueList<SurvivalStep> Steps { get; }

    /// <summary>Estimates the curve. Pure.</summary>
    /// <param name="lives">The lives, in any order.</param>
    /// <returns>The curve, or <see langword="null"/> if nobody was watched.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lives"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time is no finite number, an entry is negative, or an exit does not come after its entry.</exception>
    public static SurvivalCurve? Of(IEnumerable<WatchedLife> lives)
    {
        ArgumentNullException.ThrowIfNull(lives);
        var all = lives.Select(Checked).ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var entries = all.Select(l => l.Entry).Order().ToList();
        var exits = all.OrderBy(l => l.Exit).ToList();
        var steps = new List<SurvivalStep>();
        var (entered, gone) = (0, 0);
        var (estimate, sum) = (1.0, 0.0);
        while (gone < exits.Count)
        {
            var time = exits[gone].Exit;
            for (; entered < entries.Count && entries[entered] < time; entered++)
            {
            }

            var atRisk = entered - gone;
            var ended = 0;
            for (; gone < exits.Count && exits[gone].Exit.Equals(time); gone++)
            {
                ended += exits[gone].HasEnded ? 1 : 0;
            }

            if (ended > 0)
            {
                estimate *= 1 - ((double)ended / atRisk);
                sum += ended / ((double)atRisk * (atRisk - ended));
                steps.Add(new(time, atRisk, ended, estimate, double.IsFinite(sum) ? estimate * estimate * sum : null));
            }
        }

        return new(steps.ToValueList());
    }

    /// <summary>The share that lives on at an instant. Pure.</summary>
    /// <param name="time">The instant; an end at this very instant has happened.</param>
    /// <returns>The estimate, in [0, 1].</returns>
    public double At(double time) => Steps.LastOrDefault(s => s.Time <= time)?.Estimate ?? 1;

    private static WatchedLife Checked(WatchedLife life)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(life.Entry, nameof(life));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(life.Exit, life.Entry, nameof(life));
        return double.IsFinite(life.Entry) && double.IsFinite(life.Exit)
            ? life
            : throw new ArgumentOutOfRangeException(nameof(life), life, "A time is no finite number.");
    }
}
