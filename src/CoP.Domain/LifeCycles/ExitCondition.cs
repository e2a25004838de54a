using CoP.Domain.Collections;

namespace CoP.Domain.LifeCycles;

/// <summary>What must be so before a stage is left for another one.</summary>
/// <remarks>
/// A text for people who judge. Indicators may speak for it as numbers; a condition without indicators is answered by people alone.
/// Nothing moves by itself when it is met. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Text">The condition in a few words.</param>
/// <param name="Trust">How far it was checked against its source.</param>
public sealed record ExitCondition(string Text, SourceTrust Trust)
{
    /// <summary>The numbers that speak for it; all of them must be met. Default: none.</summary>
    public ValueList<StageIndicator> Indicators { get; init; }

    /// <summary>The stage that it leads to. Default: <see langword="null"/>, every stage that follows by other moves than <see cref="StageTrigger.Renew"/>.</summary>
    public StageId? To { get; init; }
}
