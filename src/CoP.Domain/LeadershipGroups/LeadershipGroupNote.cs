using CoP.Domain.LifeCycles;

namespace CoP.Domain.LeadershipGroups;

/// <summary>One thing that a role sheet says to a leadership group: a purpose, a guiding question, a suggested action, an output.</summary>
/// <remarks>A text for people; nothing evaluates it. The library's own are told in its own words. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Text">The text, at most 10,000 characters.</param>
/// <param name="Trust">How far it was checked against its source.</param>
public sealed record LeadershipGroupNote(string Text, SourceTrust Trust);
