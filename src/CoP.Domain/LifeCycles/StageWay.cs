using CoP.Domain.Collections;

namespace CoP.Domain.LifeCycles;

/// <summary>A stage that may follow, and what is missing for it.</summary>
/// <remarks>A suggestion for people: nothing moves by itself, and a community may go there against it. Immutable, value-equal, thread-safe.</remarks>
/// <param name="To">The stage.</param>
/// <param name="Trigger">By which move.</param>
/// <param name="Verdict">Whether all conditions for it are met; unknown where the model names none.</param>
/// <param name="Missing">The findings that are not met or unknown, in the order of the model.</param>
public sealed record StageWay(StageId To, StageTrigger Trigger, StageVerdict Verdict, ValueList<StageFinding> Missing);
