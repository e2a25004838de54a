namespace CoP.Domain.Distribution;

/// <summary>A sign of agreement on purpose, or of its lack, that no stream records.</summary>
/// <remarks>Supplied by the caller. Immutable, value-equal, thread-safe.</remarks>
/// <param name="At">When it showed.</param>
/// <param name="IsAligned">Whether it shows agreement.</param>
public sealed record AlignmentSign(DateTimeOffset At, bool IsAligned);
