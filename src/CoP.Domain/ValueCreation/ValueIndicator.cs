using CoP.Domain.LifeCycles;

namespace CoP.Domain.ValueCreation;

/// <summary>Something that could be counted or observed if there were value of one cycle; an example, not a list to work off.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Name">What it is called.</param>
/// <param name="Trust">How far it was checked against a source.</param>
public sealed record ValueIndicator(string Name, SourceTrust Trust);
