namespace CoP.Domain.LifeCycles;

/// <summary>A way from one stage to another.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="From">The stage that is left.</param>
/// <param name="Trigger">What moves: <see cref="StageTrigger.Advance"/>, <see cref="StageTrigger.Renew"/> or <see cref="StageTrigger.Transform"/>.</param>
/// <param name="To">The stage that begins.</param>
public sealed record StageMove(StageId From, StageTrigger Trigger, StageId To);
