namespace CoP.Domain.Gatherings;

/// <summary>Which session of the community held a session of a learning plan.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Title">The title in the plan.</param>
/// <param name="Session">The stream of the session.</param>
/// <param name="At">When it was recorded, in UTC.</param>
public sealed record HeldPlannedSession(string Title, StreamId Session, DateTimeOffset At);
