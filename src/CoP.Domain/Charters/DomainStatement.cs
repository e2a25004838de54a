using CoP.Domain.Collections;

namespace CoP.Domain.Charters;

/// <summary>The field that a community cares about: what makes it more than a circle of friends.</summary>
/// <remarks>A group without a shared domain is no community of practice (Wenger, McDermott and Snyder 2002). Immutable, value-equal, thread-safe.</remarks>
/// <param name="Topic">What it is about: one line of 1 to 200 characters.</param>
/// <param name="Concerns">The questions that members bring; may be empty, each text once (case does not count).</param>
/// <param name="Boundary">What it is not about; <see langword="null"/> where nothing was said.</param>
public sealed record DomainStatement(string Topic, ValueList<string> Concerns = default, string? Boundary = null);
