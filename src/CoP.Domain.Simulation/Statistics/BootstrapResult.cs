namespace CoP.Domain.Simulation.Statistics;

/// <summary>A statistic with bootstrap intervals.</summary>
/// <remarks>Immutable, equal by value.</remarks>
/// <param name="Estimate">The statistic of the sample itself, in its unit.</param>
/// <param name="StandardError">Standard deviation over the resamples; <see langword="null"/> for fewer than two defined ones.</param>
/// <param name="Bias">Mean over the resamples minus the estimate.</param>
/// <param name="Percentile">The percentile interval (Efron 1979).</param>
/// <param name="Corrected">The bias-corrected and accelerated interval (Efron 1987); <see langword="null"/> where it is undefined: all resamples on one side of
/// the estimate, or a statistic that leaving one cluster out never moves or leaves undefined.</param>
/// <param name="Clusters">How many clusters were resampled.</param>
/// <param name="Resamples">How many resamples had a defined statistic, at least 1.</param>
/// <param name="Undefined">How many resamples had none; many of them mean that the intervals are conditional on its being defined.</param>
public sealed record BootstrapResult(
    double Estimate, double? StandardError, double Bias, Interval Percentile, Interval? Corrected, int Clusters, int Resamples, int Undefined);
