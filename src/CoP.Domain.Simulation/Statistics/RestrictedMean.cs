using CoP.Domain.Measures;

namespace CoP.Domain.Simulation.Statistics;

/// <summary>How long lives last on average within a horizon: the area under the survival curve up to it (Irwin 1949; Royston and Parmar 2013).</summary>
/// <remarks>Unlike a hazard ratio it needs no proportional hazards, and it is in units of time. Immutable, equal by value.</remarks>
public sealed record RestrictedMean
{
    private RestrictedMean(double until, double estimate, double standardError) => (Until, Estimate, StandardError) = (until, estimate, standardError);

    /// <summary>The horizon τ, in the unit of the lives, from time 0.</summary>
    public double Until { get; }

    /// <summary>The mean time lived up to the horizon, in [0, τ].</summary>
    public double Estimate { get; }

    /// <summary>√Σ A²·d/(n(n − d)) over the ends up to τ, A the area under the curve from the end to τ, d ended, n at risk; 0 if nobody ended by then.</summary>
    public double StandardError { get; }

    /// <summary>Estimates the restricted mean. Pure.</summary>
    /// <param name="lives">The lives, in any order.</param>
    /// <param name="until">The horizon τ, above 0.</param>
    /// <returns>The mean, or <see langword="null"/> if nobody was watched, or nobody up to the horizon while the curve had not yet reached 0.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lives"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The horizon is not above 0, or a time is impossible.</exception>
    public static RestrictedMean? Of(IReadOnlyList<WatchedLife> lives, double until)
    {
        ArgumentNullException.ThrowIfNull(lives);
        Checks.Positive(until, nameof(until));
        if (SurvivalCurve.Of(lives) is not { } curve || (lives.Max(l => l.Exit) < until && curve.At(until) > 0))
        {
            return null;
        }

        var (area, variance, next) = (0.0, 0.0, until);
        foreach (var step in curve.Steps.Where(s => s.Time < until).Reverse())
        {
            area += step.Estimate * (next - step.Time);
            next = step.Time;
            if (step.Ended < step.AtRisk)
            {
                variance += area * area * step.Ended / ((double)step.AtRisk * (step.AtRisk - step.Ended));
            }
        }

        return new(until, area + next, Math.Sqrt(variance));
    }

    /// <summary>The normal-theory interval, cut off at 0 and the horizon. Pure.</summary>
    /// <param name="level">The level of confidence, in (0, 1); .95 by default.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public Interval Within(double level = 0.95)
    {
        Checks.Open(level, nameof(level));
        var reach = Tails.NormalQuantile(level) * StandardError;
        return new(Math.Max(0, Estimate - reach), Math.Min(Until, Estimate + reach), level);
    }

    /// <summary>How much longer this group lives than another, independent one. Pure.</summary>
    /// <param name="other">The other group, up to the same horizon.</param>
    /// <param name="level">The level of confidence, in (0, 1); .95 by default.</param>
    /// <returns>The difference, this minus the other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The horizons differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public Difference Minus(RestrictedMean other, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(other);
        Checks.Open(level, nameof(level));
        return other.Until.Equals(Until)
            ? Difference.Of(Estimate - other.Estimate, Math.Sqrt((StandardError * StandardError) + (other.StandardError * other.StandardError)), level)
            : throw new ArgumentException("Means up to different horizons do not compare.", nameof(other));
    }
}
