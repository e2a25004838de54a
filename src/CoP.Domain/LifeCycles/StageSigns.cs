using CoP.Domain.Collections;

namespace CoP.Domain.LifeCycles;

/// <summary>How far the evidence shows a community in one stage.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Stage">The stage.</param>
/// <param name="Readings">Every sign with the value that was found, in the order of the model; empty where the model names no sign.</param>
public sealed record StageSigns(StageId Stage, ValueList<IndicatorReading> Readings)
{
    /// <summary>Whether all signs are there; unknown where a value is missing or the model names no sign.</summary>
    public StageVerdict Verdict => Verdicts.OfAll(Readings.Select(r => r.Verdict));
}
