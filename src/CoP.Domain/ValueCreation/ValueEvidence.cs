namespace CoP.Domain.ValueCreation;

/// <summary>A piece of evidence for a claim.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Kind">Effect or contribution.</param>
/// <param name="Text">What it is.</param>
/// <param name="By">Who gave it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record ValueEvidence(EvidenceKind Kind, string Text, Actor By, DateTimeOffset At);
