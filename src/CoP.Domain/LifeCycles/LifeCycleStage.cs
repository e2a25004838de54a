using CoP.Domain.Collections;

namespace CoP.Domain.LifeCycles;

/// <summary>One stage of a life-cycle model.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Id">The stage.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Tension">The two pulls that a community feels in it.</param>
/// <param name="TensionTrust">How far the tension was checked against its source.</param>
/// <param name="ExitConditions">What must be so before it is left for the next one.</param>
public sealed record LifeCycleStage(StageId Id, string Name, string Tension, SourceTrust TensionTrust, ValueList<ExitCondition> ExitConditions);
