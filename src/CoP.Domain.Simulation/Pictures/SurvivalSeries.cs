using CoP.Domain.Collections;
using CoP.Domain.Measures;
using CoP.Domain.Simulation.Experiments;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Pictures;

/// <summary>One survival curve of a picture.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Name">How it is called; any text, shortened where there is no room.</param>
/// <param name="Points">The steps in order of time; before the first the share is 1.</param>
/// <param name="Lives">The lives behind it, from which the numbers at risk are counted; none leaves them out.</param>
public sealed record SurvivalSeries(string Name, ValueList<SurvivalPoint> Points, ValueList<WatchedLife> Lives)
{
    /// <summary>Where the curve ends: after the last exit nothing is known. <see langword="null"/> without lives.</summary>
    public double? End => Lives.IsEmpty ? null : Lives.Max(life => life.Exit);

    /// <summary>Estimates a curve with its band by Kaplan and Meier (1958) and Greenwood (1926), on the log-log scale. Pure.</summary>
    /// <param name="name">How it is called; any text.</param>
    /// <param name="lives">The lives, in any order.</param>
    /// <param name="level">The level of confidence of the band, in (0, 1).</param>
    /// <returns>The series; a flat line if no end was seen.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A time is impossible, or the level is not between 0 and 1.</exception>
    public static SurvivalSeries Of(string name, IEnumerable<WatchedLife> lives, double level = 0.95)
    {
        var all = lives.ToValueList();
        return new(name, SurvivalCurve.Of(all) is { } curve ? SurvivalBand.Of(curve, level).Points : [], all);
    }

    /// <summary>Estimates the curve of simulated communities; runs alive at the end are censored a window before it (protocol, section 5). Pure.</summary>
    /// <param name="name">How it is called; any text.</param>
    /// <param name="outcomes">The outcomes, in any order.</param>
    /// <param name="level">The level of confidence of the band, in (0, 1).</param>
    /// <returns>The series; without points and lives when no run tells anything.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static SurvivalSeries OfOutcomes(string name, IReadOnlyCollection<RunOutcome> outcomes, double level = 0.95) => Of(name, SurvivalGroup.LivesOf(outcomes), level);

    /// <summary>How many are watched just before an instant: entered before, not gone before.</summary>
    /// <param name="time">The instant; at 0 all who are watched from the start count.</param>
    /// <returns>A number of lives, at least 0.</returns>
    public int AtRisk(double time) => Lives.Count(life => (life.Entry < time || life.Entry <= 0) && life.Exit >= time);

    /// <summary>The share alive at an instant; an end at this very instant has happened.</summary>
    /// <param name="time">The instant.</param>
    /// <returns>A share in [0, 1]; 1 before the first point.</returns>
    public double At(double time) => Points.LastOrDefault(point => point.Time <= time)?.Estimate ?? 1;
}
