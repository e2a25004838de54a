using System.Globalization;
using CoP.Domain.StateMachines;

namespace CoP.Domain.LifeCycles;

/// <summary>A number that speaks for a condition: an observable, held against a threshold.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Observable">What is observed.</param>
/// <param name="Comparison">How the value is held against the threshold.</param>
/// <param name="Threshold">The threshold, in the unit of the observable; finite.</param>
/// <param name="Author">Who set the threshold.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="Threshold"/> is not finite.</exception>
public sealed record StageIndicator(StageObservable Observable, IndicatorComparison Comparison, double Threshold, string Author = StageIndicator.Default)
{
    /// <summary>The author of the thresholds that the library brings: its own, found in no published work.</summary>
    public const string Default = "project-authored default";

    /// <summary>The threshold, in the unit of the observable; finite.</summary>
    public double Threshold { get; init; } = double.IsFinite(Threshold)
        ? Threshold
        : throw new ArgumentOutOfRangeException(nameof(Threshold), Threshold, "A threshold is finite.");

    /// <summary>Holds a value against the threshold. Pure.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is as the indicator says.</returns>
    public bool IsMetBy(double value) => Comparison switch
    {
        IndicatorComparison.AtLeast => value >= Threshold,
        IndicatorComparison.AtMost => value <= Threshold,
        IndicatorComparison.Above => value > Threshold,
        IndicatorComparison.Below => value < Threshold,
        _ => value.Equals(Threshold),
    };

    /// <summary>Says the indicator in words.</summary>
    /// <returns>Such as <c>core-size at-least 3 (project-authored default)</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Observable.Id} {StableNames.Of(Comparison)} {Threshold} ({Author})");
}
