using CoP.Domain.Collections;
using CoP.Domain.Measures;

namespace CoP.Domain.Simulation.Pictures;

/// <summary>One survival curve of a picture.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Name">How it is called; any text, shortened where there is no room.</param>
/// <param name="Points">The steps in order of time; before the first the share is 1.</param>
/// <param name="Lives">The lives behind it, from which the numbers at risk are counted; none leaves them out.</param>
public sealed record SurvivalSeries(string Name, ValueList<SurvivalPoint> Points, ValueList<WatchedLife> Lives)
{
    /// <summary>How many are watched just before an instant: entered before, not gone before.</summary>
    /// <param name="time">The instant; at 0 all who are watched from the start count.</param>
    /// <returns>A number of lives, at least 0.</returns>
    public int AtRisk(double time) => Lives.Count(life => (life.Entry < time || life.Entry <= 0) && life.Exit >= time);

    /// <summary>The share alive at an instant; an end at this very instant has happened.</summary>
    /// <param name="time">The instant.</param>
    /// <returns>A share in [0, 1]; 1 before the first point.</returns>
    public double At(double time) => Points.LastOrDefault(point => point.Time <= time)?.Estimate ?? 1;
}
