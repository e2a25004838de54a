namespace CoP.Domain.Testing;

/// <summary>How often a refusal was given.</summary>
/// <param name="Code">The refusal's code.</param>
/// <param name="Count">The number of refused commands.</param>
public sealed record RefusalCount(string Code, int Count);
