namespace CoP.Domain.LifeCycles;

/// <summary>What a person said when asked about a tension or an exit condition of a stage.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Stage">The stage that was asked about.</param>
/// <param name="About">The text of the tension or of the condition, as the model has it.</param>
/// <param name="Says">Whether the person finds it so.</param>
/// <param name="By">Who answered.</param>
/// <param name="At">When.</param>
/// <param name="Because">The reason given; empty for none.</param>
public sealed record StageAnswer(StageId Stage, string About, bool Says, MemberId By, DateTimeOffset At, string Because = "");
