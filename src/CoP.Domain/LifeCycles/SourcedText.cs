namespace CoP.Domain.LifeCycles;

/// <summary>A text about a model, with how far it was checked against its source.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Text">The text, in the library's own words.</param>
/// <param name="Trust">How far it was checked.</param>
public sealed record SourcedText(string Text, SourceTrust Trust);
