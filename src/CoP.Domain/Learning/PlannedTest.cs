namespace CoP.Domain.Learning;

/// <summary>A test of the boundary that a person means to make.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="How">What the person will try.</param>
/// <param name="Expected">What the person believed when they planned it; what they come to believe meanwhile does not change it.</param>
/// <param name="Since">When it was planned, in UTC.</param>
public sealed record PlannedTest(string How, BoundaryBelief Expected, DateTimeOffset Since);
