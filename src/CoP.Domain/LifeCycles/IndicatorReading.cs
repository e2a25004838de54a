namespace CoP.Domain.LifeCycles;

/// <summary>An indicator with the value that was found for it.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Indicator">The indicator: observable, comparison, threshold and who set it.</param>
/// <param name="Found">The value and where it was read; <see langword="null"/> if nobody looked.</param>
public sealed record IndicatorReading(StageIndicator Indicator, StageObservation? Found)
{
    /// <summary>What the value says; unknown where nobody looked.</summary>
    public StageVerdict Verdict => Found is null ? StageVerdict.Unknown : Indicator.IsMetBy(Found.Value) ? StageVerdict.Met : StageVerdict.NotMet;

    internal static IndicatorReading Of(StageIndicator indicator, StageEvidence evidence) => new(indicator, evidence.Find(indicator.Observable.Id));
}
