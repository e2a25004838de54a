using CoP.Domain.Participation;

namespace CoP.Domain.Trajectories;

/// <summary>A barrier that somebody put on record.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Access">From what the member was cut off.</param>
/// <param name="At">When it was recorded, in UTC.</param>
/// <param name="By">Who recorded it, which may be the member.</param>
public sealed record RecordedBarrier(Access Access, DateTimeOffset At, Actor By);
