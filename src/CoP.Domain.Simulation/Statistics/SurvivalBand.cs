using CoP.Domain.Collections;
using CoP.Domain.Measures;

namespace CoP.Domain.Simulation.Statistics;

/// <summary>Pointwise confidence limits of a survival curve from Greenwood's variance (Greenwood 1926).</summary>
/// <remarks>
/// Before the first end the estimate is 1 and so are both limits: nothing was lost, and the sample says nothing on how much might have been. Where the curve
/// reaches 0 Greenwood's variance is undefined; the lower limit is 0 there, and the upper one stays what it was just before (1 if there was none), because a
/// curve cannot rise. The limits hold at each instant on its own, not for the whole curve at once. Immutable, equal by value.
/// </remarks>
public sealed record SurvivalBand
{
    private SurvivalBand(ValueList<SurvivalPoint> points, double level, BandTransform transform) =>
        (Points, Level, Transform) = (points, level, transform);

    /// <summary>One point for each instant at which lives ended, in order; none if no end was seen.</summary>
    public ValueList<SurvivalPoint> Points { get; }

    /// <summary>The level of confidence at each instant, in (0, 1).</summary>
    public double Level { get; }

    /// <summary>The scale on which the band is symmetric.</summary>
    public BandTransform Transform { get; }

    /// <summary>Puts a band around a curve. Pure.</summary>
    /// <param name="curve">The curve.</param>
    /// <param name="level">The level of confidence, in (0, 1); .95 by default.</param>
    /// <param name="transform">The scale; log(−log S) by default.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="curve"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1, or the scale is unknown.</exception>
    public static SurvivalBand Of(SurvivalCurve curve, double level = 0.95, BandTransform transform = BandTransform.LogLog)
    {
        ArgumentNullException.ThrowIfNull(curve);
        Checks.Open(level, nameof(level));
        if (!Enum.IsDefined(transform))
        {
            throw new ArgumentOutOfRangeException(nameof(transform), transform, "There is no such scale.");
        }

        var z = Tails.NormalQuantile(level);
        var points = new List<SurvivalPoint>(curve.Steps.Count);
        var before = 1.0;
        foreach (var step in curve.Steps)
        {
            var point = Limits(step, z, transform, before);
            points.Add(point);
            before = point.High;
        }

        return new(points.ToValueList(), level, transform);
    }

    /// <summary>The curve and its limits at an instant. Pure.</summary>
    /// <param name="time">The instant; an end at this very instant has happened.</param>
    /// <returns>The point; before the first end 1 with both limits 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is not a finite number.</exception>
    public SurvivalPoint At(double time)
    {
        Checks.Finite(time, nameof(time));
        return (Points.LastOrDefault(p => p.Time <= time) ?? new(time, 1, 1, 1)) with { Time = time };
    }

    private static SurvivalPoint Limits(SurvivalStep step, double z, BandTransform transform, double before)
    {
        var (s, variance) = (step.Estimate, step.Variance);
        if (s <= 0 || variance is null)
        {
            return new(step.Time, s, 0, Math.Max(before, s));
        }

        var reach = z * Math.Sqrt(variance.Value);
        if (transform == BandTransform.Plain)
        {
            return new(step.Time, s, Math.Max(0, s - reach), Math.Min(1, s + reach));
        }

        var factor = Math.Exp(reach / (s * -Math.Log(s)));
        return new(step.Time, s, Math.Pow(s, factor), Math.Pow(s, 1 / factor));
    }
}
