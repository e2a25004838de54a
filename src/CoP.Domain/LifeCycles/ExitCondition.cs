namespace CoP.Domain.LifeCycles;

/// <summary>What must be so before a stage is left for the next one.</summary>
/// <remarks>A text for people who judge; nothing evaluates it. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Text">The condition in a few words.</param>
/// <param name="Trust">How far it was checked against its source.</param>
public sealed record ExitCondition(string Text, SourceTrust Trust);
