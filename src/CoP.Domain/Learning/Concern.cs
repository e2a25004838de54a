namespace CoP.Domain.Learning;

/// <summary>A fear or an assumption that a person recorded about a matter.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Kind">Fear or assumption.</param>
/// <param name="Text">In the person's words.</param>
/// <param name="Since">When it was recorded, in UTC.</param>
/// <param name="TestedAt">When the boundary was tested in the matter for the first time since, in UTC; <see langword="null"/> while it is untested.</param>
public sealed record Concern(ConcernKind Kind, string Text, DateTimeOffset Since, DateTimeOffset? TestedAt);
