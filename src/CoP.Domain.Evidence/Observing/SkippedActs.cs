namespace CoP.Domain.Evidence.Observing;

/// <summary>What a reader left out of an observation; nothing is dropped without being counted here.</summary>
/// <param name="Bots">Acts of programs, by the reader's stated rule; at least zero.</param>
/// <param name="Malformed">Rows or commits that could not be read; at least zero.</param>
public sealed record SkippedActs(long Bots, long Malformed);
