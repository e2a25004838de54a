using CoP.Domain.Collections;
using CoP.Domain.Measures;

namespace CoP.Domain.Simulation.Statistics;

/// <summary>A survival curve read at given instants, with its band and how many it rests on.</summary>
/// <remarks>Estimates by Kaplan and Meier (1958), limits as in <see cref="SurvivalBand"/>. Immutable, equal by value.</remarks>
public sealed record SurvivalTable
{
    private SurvivalTable(ValueList<SurvivalRow> rows, double level) => (Rows, Level) = (rows, level);

    /// <summary>One line for each instant asked for, in order of time.</summary>
    public ValueList<SurvivalRow> Rows { get; }

    /// <summary>The level of confidence of the limits, in (0, 1).</summary>
    public double Level { get; }

    /// <summary>Tabulates lives. Pure.</summary>
    /// <param name="lives">The lives, in any order.</param>
    /// <param name="times">The instants, at least 0, in any order; repeated ones count once.</param>
    /// <param name="level">The level of confidence, in (0, 1); .95 by default.</param>
    /// <param name="transform">The scale of the limits; log(−log S) by default.</param>
    /// <returns>The table, or <see langword="null"/> if nobody was watched.</returns>
    /// <exception cref="ArgumentNullException">A list is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time is impossible, or the level is not between 0 and 1.</exception>
    public static SurvivalTable? Of(
        IReadOnlyList<WatchedLife> lives, IEnumerable<double> times, double level = 0.95, BandTransform transform = BandTransform.LogLog)
    {
        ArgumentNullException.ThrowIfNull(lives);
        ArgumentNullException.ThrowIfNull(times);
        Checks.Open(level, nameof(level));
        if (SurvivalCurve.Of(lives) is not { } curve)
        {
            return null;
        }

        var band = SurvivalBand.Of(curve, level, transform);
        var last = lives.Max(l => l.Exit);
        var rows = new List<SurvivalRow>();
        var before = double.NegativeInfinity;
        foreach (var time in times.Distinct().Order())
        {
            Checks.Finite(time, nameof(times));
            ArgumentOutOfRangeException.ThrowIfNegative(time, nameof(times));
            rows.Add(Row(lives, band.At(time), before, last));
            before = time;
        }

        return new(rows.ToValueList(), level);
    }

    private static SurvivalRow Row(IReadOnlyList<WatchedLife> lives, SurvivalPoint point, double before, double last)
    {
        var time = point.Time;
        var atRisk = lives.Count(l => (l.Entry < time || (time <= 0 && l.Entry <= 0)) && l.Exit >= time);
        var gone = lives.Where(l => l.Exit > before && l.Exit <= time).ToList();
        var ended = gone.Count(l => l.HasEnded);
        var isKnown = time <= last || point.Estimate <= 0;
        return isKnown
            ? new(time, atRisk, ended, gone.Count - ended, point.Estimate, point.Low, point.High)
            : new(time, atRisk, ended, gone.Count - ended, null, null, null);
    }
}
