using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>What is measured at a point of a design: something that one run gives in all arms together, averaged over the runs.</summary>
/// <remarks>
/// Arms are the cells of one point, such as two regimes, or staying and leaving. A run has the same luck in all of them, so that a difference taken run by run is paired. Immutable.
/// </remarks>
public sealed class PointMeasure
{
    private readonly Func<IReadOnlyList<RunOutcome>, double?> _ofRun;

    /// <summary>A measure of your own.</summary>
    /// <param name="name">What is measured, not blank.</param>
    /// <param name="ofRun">The value of a run from its outcomes, one an arm in the order of <see cref="DesignResult.Arms"/>; finite, or <see langword="null"/> where it is undefined.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public PointMeasure(string name, Func<IReadOnlyList<RunOutcome>, double?> ofRun)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(ofRun);
        (Name, _ofRun) = (name, ofRun);
    }

    /// <summary>What is measured.</summary>
    public string Name { get; }

    /// <summary>The share of runs that survive.</summary>
    /// <param name="arm">The place of the arm in <see cref="DesignResult.Arms"/>.</param>
    /// <returns>The measure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The place is negative.</exception>
    public static PointMeasure Survival(int arm = 0) => OfArm("survival", o => o.Survived ? 1 : 0, arm);

    /// <summary>The share of runs that survive, the arms pooled.</summary>
    /// <returns>The measure.</returns>
    public static PointMeasure PooledSurvival() => new("survival, arms pooled", outcomes => outcomes.Average(o => o.Survived ? 1.0 : 0));

    /// <summary>The mean of something in one arm.</summary>
    /// <param name="name">What is measured.</param>
    /// <param name="value">The value of an outcome; <see langword="null"/> where it is undefined.</param>
    /// <param name="arm">The place of the arm in <see cref="DesignResult.Arms"/>.</param>
    /// <returns>The measure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The place is negative.</exception>
    public static PointMeasure OfArm(string name, Func<RunOutcome, double?> value, int arm = 0)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.ThrowIfNegative(arm);
        return new(name, outcomes => arm < outcomes.Count
            ? value(outcomes[arm])
            : throw new ArgumentOutOfRangeException(nameof(arm), arm, $"{name}: there are {outcomes.Count} arms, from 0."));
    }

    /// <summary>The contrast: this minus another, run by run; undefined in runs in which either is.</summary>
    /// <param name="other">What is taken away; a contrast itself for a difference of differences.</param>
    /// <param name="name">What it is called; <see langword="null"/> puts both names together.</param>
    /// <returns>The contrast.</returns>
    public PointMeasure Minus(PointMeasure other, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(name ?? $"{Name} − {other.Name}", outcomes => _ofRun(outcomes) - other._ofRun(outcomes));
    }

    internal double? OfRun(IReadOnlyList<RunOutcome> outcomes) => _ofRun(outcomes);
}
