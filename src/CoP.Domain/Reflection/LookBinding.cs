namespace CoP.Domain.Reflection;

/// <summary>Which look an item takes at the community's own events, and how it reads what is seen.</summary>
/// <remarks>
/// The binding of items to looks is project-authored throughout: the published lists name principles and no measure. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Look">The look's code in kebab case; a registry that lacks it answers that nobody looked.</param>
/// <param name="Reading">How what is seen is read.</param>
public sealed record LookBinding(string Look, EvidenceReading Reading);
